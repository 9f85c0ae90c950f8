/** Every colour of Ebb, in OKLCH inside sRGB. `tokens.css` is made from this file; a test fails when it is stale. */
export const themes = {
  day: {
    bg: 'oklch(0.972 0.010 85)',
    surface: 'oklch(0.993 0.005 85)',
    sunken: 'oklch(0.942 0.014 82)',
    ink: 'oklch(0.265 0.030 280)',
    ink2: 'oklch(0.445 0.030 280)',
    line: 'oklch(0.610 0.030 280)',
    hair: 'oklch(0.880 0.014 280)',
    accent: 'oklch(0.490 0.115 48)',
    onAccent: 'oklch(0.990 0.010 85)',
    link: 'oklch(0.445 0.120 268)',
    help: 'oklch(0.420 0.115 262)',
    onHelp: 'oklch(0.990 0.003 262)',
    danger: 'oklch(0.470 0.150 25)',
    focus: 'oklch(0.420 0.170 268)',
    light: 'oklch(0.800 0.090 70)',
    lightEdge: 'oklch(0.900 0.050 75)',
    mark: 'oklch(0.905 0.075 85)',
  },
  night: {
    bg: 'oklch(0.190 0.028 280)',
    surface: 'oklch(0.238 0.032 280)',
    sunken: 'oklch(0.155 0.022 280)',
    ink: 'oklch(0.925 0.012 85)',
    ink2: 'oklch(0.770 0.020 280)',
    line: 'oklch(0.600 0.035 280)',
    hair: 'oklch(0.330 0.030 280)',
    accent: 'oklch(0.830 0.110 76)',
    onAccent: 'oklch(0.225 0.040 66)',
    link: 'oklch(0.800 0.085 268)',
    help: 'oklch(0.810 0.080 262)',
    onHelp: 'oklch(0.200 0.040 262)',
    danger: 'oklch(0.770 0.115 25)',
    focus: 'oklch(0.900 0.120 95)',
    light: 'oklch(0.780 0.090 60)',
    lightEdge: 'oklch(0.420 0.060 40)',
    mark: 'oklch(0.400 0.060 76)',
  },
  ember: {
    bg: 'oklch(0.140 0.012 45)',
    surface: 'oklch(0.178 0.016 45)',
    sunken: 'oklch(0.115 0.010 45)',
    ink: 'oklch(0.800 0.045 66)',
    ink2: 'oklch(0.725 0.045 62)',
    line: 'oklch(0.545 0.040 55)',
    hair: 'oklch(0.270 0.020 50)',
    accent: 'oklch(0.720 0.110 60)',
    onAccent: 'oklch(0.170 0.030 55)',
    link: 'oklch(0.720 0.080 62)',
    help: 'oklch(0.760 0.070 70)',
    onHelp: 'oklch(0.165 0.020 60)',
    danger: 'oklch(0.690 0.120 32)',
    focus: 'oklch(0.850 0.110 85)',
    light: 'oklch(0.640 0.090 55)',
    lightEdge: 'oklch(0.300 0.050 45)',
    mark: 'oklch(0.330 0.050 60)',
  },
} as const

/** 0 very heavy to 4 light; lightness strictly rising, so that the order survives grey print and colour blindness. */
export const mood = {
  day: [
    'oklch(0.360 0.090 285)',
    'oklch(0.455 0.105 310)',
    'oklch(0.535 0.120 350)',
    'oklch(0.590 0.125 35)',
    'oklch(0.635 0.120 68)',
  ],
  night: [
    'oklch(0.575 0.115 285)',
    'oklch(0.645 0.115 312)',
    'oklch(0.715 0.110 350)',
    'oklch(0.790 0.105 45)',
    'oklch(0.870 0.105 85)',
  ],
  ember: [
    'oklch(0.500 0.045 40)',
    'oklch(0.570 0.055 45)',
    'oklch(0.640 0.065 52)',
    'oklch(0.715 0.075 62)',
    'oklch(0.790 0.085 74)',
  ],
} as const

export type ThemeName = keyof typeof themes

/** The style sheet of the tokens: day by default, night where the system is dark, and each by name. */
export function tokensCss(): string {
  const block = (name: ThemeName): string => {
    const colours = Object.entries(themes[name]).map(
      ([token, value]) => `  --${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value};`,
    )
    const moods = mood[name].map((value, at) => `  --mood-${at}: ${value};`)
    return [`  color-scheme: ${name === 'day' ? 'light' : 'dark'};`, ...colours, ...moods].join('\n')
  }
  return [
    '/* Made from tokens.ts: change that file. */',
    '@layer tokens {',
    `:root, [data-theme='day'] {\n${block('day')}\n}`,
    `@media (prefers-color-scheme: dark) {\n:root:not([data-theme]) {\n${block('night')}\n}\n}`,
    `[data-theme='night'] {\n${block('night')}\n}`,
    `[data-theme='ember'] {\n${block('ember')}\n}`,
    '}',
    '',
  ].join('\n')
}
