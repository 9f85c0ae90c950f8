/**
 * Three-way merge of a text by lines (diff3, Khanna, Kunal and Pierce 2007): null when
 * both sides changed the same or adjoining lines differently (RC9).
 */
export function mergeText(ancestor: string, a: string, b: string): string | null {
  if (a === b || b === ancestor) return a
  if (a === ancestor) return b
  const base = ancestor.split('\n')
  const hunksA = hunksOf(base, a.split('\n'))
  const hunksB = hunksOf(base, b.split('\n'))
  const out: string[] = []
  let at = 0
  let [i, j] = [0, 0]
  while (i < hunksA.length || j < hunksB.length) {
    const hunkA = hunksA[i]
    const hunkB = hunksB[j]
    if (hunkA && hunkB && touch(hunkA, hunkB)) {
      if (!sameHunk(hunkA, hunkB)) return null
      j++
    }
    const takeA = hunkA && (!hunkB || hunkA.from < hunkB.from || sameHunk(hunkA, hunkB))
    const next = (takeA ? hunkA : hunkB) as Hunk
    if (takeA) i++
    else j++
    out.push(...base.slice(at, next.from), ...next.lines)
    at = next.to
  }
  return [...out, ...base.slice(at)].join('\n')
}

/** Lines `from` to `to` (not included) of the ancestor become `lines`. */
interface Hunk {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

function touch(a: Hunk, b: Hunk): boolean {
  return a.from <= b.to && b.from <= a.to
}

function sameHunk(a: Hunk, b: Hunk): boolean {
  return a.from === b.from && a.to === b.to && a.lines.join('\n') === b.lines.join('\n')
}

function hunksOf(base: readonly string[], changed: readonly string[]): readonly Hunk[] {
  const hunks: Hunk[] = []
  let [x, y] = [0, 0]
  for (const [baseAt, changedAt] of [...commonLines(base, changed), [base.length, changed.length] as const]) {
    if (baseAt > x || changedAt > y) hunks.push({ from: x, to: baseAt, lines: changed.slice(y, changedAt) })
    x = baseAt + 1
    y = changedAt + 1
  }
  return hunks
}

/** A longest common subsequence of lines, as pairs of positions. Over 2,000 lines a side only the ends are matched. */
function commonLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const head = Array.from({ length: start }, (_, at) => [at, at] as const)
  const tail = Array.from({ length: end }, (_, at) => [a.length - end + at, b.length - end + at] as const)
  const middleA = a.slice(start, a.length - end)
  const middleB = b.slice(start, b.length - end)
  const small = middleA.length <= 2000 && middleB.length <= 2000
  const middle = small ? longestCommon(middleA, middleB).map(([x, y]) => [x + start, y + start] as const) : []
  return [...head, ...middle, ...tail]
}

function longestCommon(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let x = a.length - 1; x >= 0; x--) {
    for (let y = b.length - 1; y >= 0; y--) {
      lengths[x * width + y] =
        a[x] === b[y]
          ? (lengths[(x + 1) * width + y + 1] as number) + 1
          : Math.max(lengths[(x + 1) * width + y] as number, lengths[x * width + y + 1] as number)
    }
  }
  const pairs: (readonly [number, number])[] = []
  let [x, y] = [0, 0]
  while (x < a.length && y < b.length) {
    if (a[x] === b[y]) pairs.push([x++, y++])
    else if ((lengths[(x + 1) * width + y] as number) >= (lengths[x * width + y + 1] as number)) x++
    else y++
  }
  return pairs
}
