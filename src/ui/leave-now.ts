import { signal } from '@preact/signals'

/** Whether the Leave now button stands on every page; the person switches it on. */
export const leaveNowIsOn = signal(false)

const presses = 3
const withinMillis = 5000

/** Shift three times within five seconds does what the button does; typing a capital letter is not a press. */
export function watchShift(leave: () => void, now: () => number): void {
  let times: number[] = []
  let alone = false
  window.addEventListener('keydown', (event) => {
    alone = event.key === 'Shift' && !event.repeat
    if (event.key !== 'Shift') times = []
  })
  window.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone || !leaveNowIsOn.value) return
    times = [...times.filter((time) => now() - time < withinMillis), now()]
    if (times.length >= presses) leave()
  })
}
