import { readdirSync } from 'node:fs'

/** One line of a table: what was measured, in which size, beside which peer. */
export interface Row {
  readonly what: string
  readonly size: number
  readonly value: number
  readonly unit: 'ms' | 'ms p50' | 'ms p95' | 'per s' | 'MB' | 'KB'
  readonly note?: string
}

export interface Bench {
  readonly name: string
  run(sizes: readonly number[]): Promise<readonly Row[]>
}

/** `npm run bench [-- name] [--large]`: prints what was measured, never a number that was not. */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const sizes = process.argv.includes('--large') ? [5_000, 50_000, 500_000] : [5_000, 50_000]
for (const file of readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort()) {
  const { bench } = (await import(`./${file}`)) as { bench: Bench }
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue
  console.log(`\n${bench.name}`)
  for (const { what, size, value, unit, note } of await bench.run(sizes)) {
    console.log(
      `  ${what.padEnd(44)} ${String(size).padStart(8)}  ${value.toFixed(value < 10 ? 2 : 0).padStart(9)} ${unit}${note ? `   ${note}` : ''}`,
    )
  }
}
