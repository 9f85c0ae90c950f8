const firstHalf = ['breath', 'softer', 'words', 'line', 'kept', 'door', 'safe', 'alive'] as const
const afterCare = ['person', 'plan', 'soothe', 'ninety', 'end'] as const

/** The screens of the first night, in their order. */
export type FirstNightScreen = (typeof firstHalf)[number] | (typeof afterCare)[number]

export function isAfterCare(at: FirstNightScreen): boolean {
  return (afterCare as readonly string[]).includes(at)
}
