import * as v from 'valibot'
import { isClockTime, isDay, type ClockTime, type Day } from './day.ts'
import { isStamp, type Stamp } from './stamp.ts'
import type { RecordId } from './id.ts'

/**
 * The types of the data dictionary. A field that is absent or undefined becomes its
 * default, so that adding one needs no new version; a value outside its range is
 * refused, never clipped (RC4).
 */

const wholeBetween = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** `s`: a whole number 0 to 10, null when skipped. */
export const scale = v.optional(v.nullable(wholeBetween(0, 10)), null)

/** `r`: a whole number -2 to 2, null when skipped. */
export const rating = v.optional(v.nullable(wholeBetween(-2, 2)), null)

/** A whole number in a range; null when not given. */
export const wholeOrNull = (least: number, most: number) => v.optional(v.nullable(wholeBetween(least, most)), null)

/** A whole number in a range that has to be there. */
export const whole = (least: number, most: number) => wholeBetween(least, most)

/** Minutes of something that took place; 0 to a day. */
export const minutes = v.optional(wholeBetween(0, 1440), 0)

/** Length in code points, so that an emoji counts one (G4). */
export const codePoints = (text: string): number => [...text].length

const trimmedUpTo = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.trim()),
    v.check((text) => codePoints(text) <= most, `at most ${most} characters`),
  )

/** Text that has to be there and is not only spaces. */
export const text = (most: number) =>
  v.pipe(
    trimmedUpTo(most),
    v.check((value) => value.length > 0, 'not empty'),
  )

/** Text that may be missing; only spaces is the same as unanswered (G4). */
export const textOrNull = (most: number) =>
  v.optional(
    v.nullable(
      v.pipe(
        trimmedUpTo(most),
        v.transform((value) => (value === '' ? null : value)),
      ),
    ),
    null,
  )

export const lineLength = 280
export const noteLength = 2_000
export const pageLength = 20_000

export const line = textOrNull(lineLength)
export const note = textOrNull(noteLength)
export const lineRequired = text(lineLength)

/** A page of writing. Imported pages may be longer than what is typed here, up to 1,000,000 code points. */
export const page = trimmedUpTo(1_000_000)

export const yesNo = v.optional(v.boolean(), false)
export const yesNoOrNull = v.optional(v.nullable(v.boolean()), null)

export const oneOf = <const Options extends readonly string[]>(...options: Options) => v.picklist(options)
export const oneOfOrNull = <const Options extends readonly string[]>(...options: Options) =>
  v.optional(v.nullable(v.picklist(options)), null)

/** A list; absent means empty. */
export const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item), [])

const dayShape = v.custom<Day>((value) => typeof value === 'string' && isDay(value), 'a day that exists')
const timeShape = v.custom<ClockTime>((value) => typeof value === 'string' && isClockTime(value), 'HH:MM')
const idShape = v.custom<RecordId>((value) => typeof value === 'string' && /^[a-z2-7]{26}$/.test(value), 'a record id')

export const day = dayShape
export const dayOrNull = v.optional(v.nullable(dayShape), null)
export const days = list(dayShape)
export const time = timeShape
export const timeOrNull = v.optional(v.nullable(timeShape), null)
/** Milliseconds since 1970, UTC. */
export const instant = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(-8_640_000_000_000_000),
  v.maxValue(8_640_000_000_000_000),
)
export const instantOrNull = v.optional(v.nullable(instant), null)
/** `>kind`: the id of a record of that kind. */
export const reference = idShape
export const referenceOrNull = v.optional(v.nullable(idShape), null)
export const references = list(idShape)
export const stamp = v.custom<Stamp>(isStamp, 'a stamp')

/** A ready-made word from a closed list kept in the catalogs; unknown ones from a newer version ride along. */
export const word = v.pipe(v.string(), v.maxLength(40))
export const words = list(word)

export const wordOrNull = v.optional(v.nullable(word), null)
export const yesNoDefault = (value: boolean) => v.optional(v.boolean(), value)
export const wholeDefault = (least: number, most: number, value: number) => v.optional(wholeBetween(least, most), value)
export const numberOf = <const Options extends readonly number[]>(options: Options, value: Options[number]) =>
  v.optional(v.picklist(options), value)
export const oneOfDefault = <const Options extends readonly [string, ...string[]]>(
  value: Options[number],
  ...options: Options
) => v.optional(v.picklist(options), value as never)
export const timeDefault = (value: string) => v.optional(timeShape, value as ClockTime)
export const listUpTo = <Item extends v.GenericSchema>(most: number, item: Item) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most)), [])
/** ISO 3166 country of two capital letters, chosen by the person, never located. */
export const country = v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), null)
/** A sitting's length, in minutes with fractions: three sighs are half a minute. */
export const minutesExact = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1440)), 0)
/** More or less of a way, by way id. */
export const preferences = v.optional(
  v.record(v.pipe(v.string(), v.regex(/^w\d\d$/)), v.picklist(['more', 'less'])),
  {},
)
/** Where an imported record came from, so that nothing is lost on the way out. */
export const source = v.optional(
  v.nullable(
    v.looseObject({
      app: v.string(),
      format: v.string(),
      nativeId: v.optional(v.nullable(v.string()), null),
      /** The mood as the other program wrote it: its scale and value. */
      mood: v.optional(v.unknown()),
      /** Every field we do not understand, word for word. */
      extra: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
  null,
)
