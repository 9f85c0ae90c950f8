/** Sound made in the browser: waves that are the breath, and a bell. Off until asked for. */
export interface Sound {
  bell(): void
  stop(): void
}

/** Bell partials over 330 Hz, not whole multiples, as in a real bell. */
const partials = [1, 2.01, 2.43, 3.02, 4.2, 5.43, 6.8] as const

/** @param breathSeconds length of one breath: the swell of the waves */
export function startSound(breathSeconds: number): Sound | null {
  if (typeof AudioContext === 'undefined') return null
  const context = new AudioContext()
  const waves = wavesIn(context, breathSeconds)
  const bell = (): void => ring(context)
  bell()
  return {
    bell,
    stop() {
      waves.stop()
      setTimeout(() => void context.close(), 400)
    },
  }
}

function wavesIn(context: AudioContext, breathSeconds: number): AudioBufferSourceNode {
  const noise = context.createBuffer(1, context.sampleRate * 4, context.sampleRate)
  const samples = noise.getChannelData(0)
  // Brown noise from a fixed small generator: the same sea every time, no randomness needed.
  let seed = 1
  let last = 0
  for (let at = 0; at < samples.length; at++) {
    seed = (seed * 16_807) % 2_147_483_647
    last = (last + 0.02 * (seed / 1_073_741_823.5 - 1)) / 1.02
    samples[at] = last * 3.5
  }
  const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true })
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: 700 })
  const level = new GainNode(context, { gain: 0.08 })
  const swell = new OscillatorNode(context, { frequency: 1 / breathSeconds })
  const depth = new GainNode(context, { gain: 0.06 })
  swell.connect(depth).connect(level.gain)
  source.connect(filter).connect(level).connect(context.destination)
  source.start()
  swell.start()
  return source
}

function ring(context: AudioContext): void {
  const now = context.currentTime
  for (const [at, partial] of partials.entries()) {
    const level = new GainNode(context, { gain: 0 })
    const tone = new OscillatorNode(context, { frequency: 330 * partial })
    level.gain.setValueAtTime(0, now)
    level.gain.linearRampToValueAtTime(0.12 / (at + 1), now + 0.018)
    level.gain.exponentialRampToValueAtTime(0.0001, now + 7 / (1 + at * 0.4))
    tone.connect(level).connect(context.destination)
    tone.start(now)
    tone.stop(now + 7)
  }
}
