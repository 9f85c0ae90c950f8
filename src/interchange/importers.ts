import type { Importer } from './importer.ts'
import { csv } from './importers/csv/importer.ts'
import { dayOne } from './importers/day-one/importer.ts'
import { daylio } from './importers/daylio/importer.ts'
import { markdown } from './importers/markdown/importer.ts'
import { plainText } from './importers/plain-text/importer.ts'

/** Every importer, the most particular first. Adding one is a folder and a row. */
export const importers: readonly Importer[] = [dayOne, daylio, markdown, csv, plainText]
