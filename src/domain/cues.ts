/** What can set off a wave, an urge or contact (check-ins, urges and slips share one list). */
export const cues = [
  'photo',
  'song',
  'place',
  'thing',
  'feed',
  'dream',
  'alone',
  'night',
  'alcohol',
  'date',
  'news-of-them',
  'they-wrote',
  'golden-memory',
  'missing-them',
  'question',
  'anger',
  'boredom',
  'good-news',
  'sex',
  'dating',
  'work',
  'children',
  'other',
] as const
export type Cue = (typeof cues)[number]

/** What a person can need (way 6). */
export const needs = [
  'sleep',
  'food',
  'water',
  'daylight',
  'wash',
  'medicine',
  'rest',
  'company',
  'touch',
  'play',
  'quiet',
  'help',
] as const
export type Need = (typeof needs)[number]
