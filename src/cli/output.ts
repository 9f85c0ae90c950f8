/** Why a command was refused or failed; `message` is one plain sentence. */
export interface CliFailure {
  readonly type: string
  readonly [more: string]: unknown
}

/** One sentence for every failure that a person can meet. Nothing of what someone wrote stands in any of them. */
const sentences: Readonly<Record<string, (failure: CliFailure) => string>> = {
  NoVault: () => 'There is no vault in this folder. Make one with: ebb create --vault DIR',
  VaultExists: () => 'A vault is already in this folder. Nothing was changed.',
  VaultGone: () =>
    'A vault was in this folder, but its header is missing. Nothing was changed; a copy can be brought back with: ebb restore',
  WrongPassphrase: () => 'That passphrase does not open this vault. Nothing was changed.',
  WrongKit: () => 'That recovery page does not open this. Check each letter, or look for the newest page.',
  NoSuchSlot: () => 'This vault has no key of that sort.',
  NoPassphrase: () => 'No passphrase was given: use --passphrase-file FILE or EBB_PASSPHRASE, or run it in a terminal.',
  WeakPassphrase: () =>
    'Someone could guess that passphrase. Use five or six words that have nothing to do with each other.',
  DamagedHeader: () =>
    'The header of this vault is damaged. Nothing was changed; a copy can be brought back with: ebb restore',
  NewerFormat: () => 'This was written by a newer version of Ebb. It is left as it is.',
  UnsafeParameters: () => 'The stored cost of this vault is outside what is safe. It was not tried.',
  InUse: ({ process: pid }) => `Another ebb (process ${String(pid)}) has this vault open. Wait for it, or end it.`,
  StorageFull: () => 'The disk is full. Nothing was written; what was there still stands.',
  StorageFailed: ({ detail }) => `The disk refused (${String(detail)}). What was there still stands.`,
  UnknownKind: ({ kind }) => `"${String(kind)}" is not a kind of record. See: ebb help`,
  NotJson: () => 'Standard input is not JSON: give the body of the record as one JSON object.',
  BadShape: ({ kind, path }) =>
    `The ${String(kind)} was not written: "${String(path)}" is missing, of another type, or out of its range.`,
  UnknownRecord: ({ id }) => `There is no record ${String(id)}.`,
  NotAnId: () => 'That is not a record id: 26 letters a to z and 2 to 7.',
  FromNewerVersion: () => 'That record is from a newer version of Ebb. It is kept as it is.',
  NoFile: ({ path }) => `The file ${String(path)} is not there or cannot be read.`,
  FileExists: ({ path }) => `${String(path)} is there already. Nothing was overwritten.`,
  FolderNotEmpty: () => 'Restoring needs a new folder; this one holds a vault. Nothing was changed.',
  NoKit: () => 'There is no recovery page yet, and a backup is locked to it. Make one with: ebb create --kit FILE',
  NotAge: () => 'This is not a sealed copy (an age file).',
  WrongKey: () => 'That recovery page does not open this copy.',
  Damaged: () => 'This copy is damaged. Nothing was changed.',
  NotAnArchive: () => 'There is no Ebb archive in this file.',
  NewerArchive: () => 'This archive is from a newer version of Ebb. Nothing was changed.',
  Empty: () => 'Nothing to import in this file.',
  UnknownFormat: () => 'This file is of no known format. Nothing was kept.',
  NotText: () => 'This file is damaged, or not text. Nothing was kept.',
  Locked: () => 'This file is locked. Make one without a password in the other program, and bring that.',
  UnpacksTooLarge: () => 'This file unpacks to far more than it could hold. Nothing was kept.',
  TooManyFiles: () => 'There are too many files in it. Nothing was kept.',
  BadTime: ({ given }) => `"${String(given)}" is not a moment: write it as 2026-03-01T22:15:00Z.`,
  BadZone: ({ given }) => `"${String(given)}" is not a time zone: write it as Europe/Lisbon.`,
  BadNumber: ({ given }) => `"${String(given)}" is not a number in range.`,
  PortTaken: ({ port }) => `Port ${String(port)} is taken. End the other program, or give --port.`,
  NotBuilt: () => 'The app is not built yet. Run: npm run build',
}

export function failureText(failure: CliFailure): string {
  if (typeof failure.sentence === 'string') return failure.sentence
  return sentences[failure.type]?.(failure) ?? `It did not work (${failure.type}). Nothing was changed.`
}

/** Under --json one value on standard output; otherwise one sentence for a person. */
export function printFailure(failure: CliFailure, json: boolean): void {
  const message = failureText(failure)
  if (json) process.stdout.write(`${JSON.stringify({ error: { type: failure.type, message } })}\n`)
  else process.stderr.write(`${message}\n`)
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** Progress for anything over a second, on standard error. */
export function progressOver(label: string): (done: number, total: number) => void {
  const started = performance.now()
  return (done, total) => {
    if (performance.now() - started > 1000)
      process.stderr.write(`\r${label}: ${done} of ${total}${done >= total ? '\n' : ''}`)
  }
}
