import { ways as structure } from '../../../content/ways/index.ts'
import type { WayId } from '../../../content/way.ts'
import type { Gate } from '../../../planner/gates.ts'
import { coreWords, stepWords, timeText, firstWords } from '../../../i18n/words.ts'
import type { ScreenProps } from '../../screens.ts'
import { useView } from '../../use-view.ts'

const rooms = ['let-it-hurt', 'see-it-clearly', 'step-back', 'hold-yourself', 'open-again'] as const

/** The ways that exist, in their rooms, any order; what was opened before is told in words, without ticks or counts. */
export function Ways({ deps }: ScreenProps) {
  const words = stepWords().ways
  const view = useView(deps, 'ways', null)
  const shown =
    view ??
    Object.values(structure)
      .filter(({ id }) => words.names[id])
      .map(({ id }) => ({ way: id, visited: false, templates: [] }))
  return (
    <div class="stack">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {rooms.map((room) => {
        const here = shown.filter(({ way }) => structure[way as WayId].room === room && words.names[way])
        return here.length === 0 ? null : (
          <section key={room} class="stack tight">
            <h2>{words.rooms[room]}</h2>
            {here.map(({ way, visited, templates }) => (
              <article key={way} class="card">
                <h3>{words.names[way]?.title}</h3>
                <p class="faint">
                  {words.names[way]?.plain} · {visited ? words.visited : words.notYet}
                </p>
                <div class="stack tight">
                  {rowsOf(way, templates).map(({ id, gates }) => (
                    <a
                      key={id}
                      class="link-row"
                      href={id === 'w05.urge' || id === 'w05.repair' ? '/pause' : `/step/${id}`}
                    >
                      <span>
                        {words.templates[id]}
                        {gates.length > 0 && (
                          <span class="faint">
                            {' '}
                            {gateText(gates[0] as Gate, deps.clock.zone())} {words.openAnyway}.
                          </span>
                        )}
                      </span>
                      <span class="faint">{coreWords().today.minutes(minutesOf(id))}</span>
                    </a>
                  ))}
                </div>
                <details>
                  <summary>{words.howSure}</summary>
                  <p>{words.names[way]?.why}</p>
                  <p class="faint">{words.grades[structure[way as WayId].grade]}</p>
                </details>
              </article>
            ))}
          </section>
        )
      })}
      <p class="faint">{firstWords.value.youCanStop}</p>
    </div>
  )
}

function rowsOf(
  way: string,
  templates: readonly { readonly id: string; readonly gates: readonly Gate[] }[],
): readonly { readonly id: string; readonly gates: readonly Gate[] }[] {
  const full = templates
    .filter(({ id }) => id !== 'w05.repair')
    .map(({ id, gates }) => ({ id, gates: id.startsWith('w05') ? [] : gates }))
  return stepWords().ways.templates[`${way}.heavy`] ? [...full, { id: `${way}.heavy`, gates: [] }] : full
}

function minutesOf(template: string): number {
  const way = structure[template.slice(0, 3) as WayId]
  const full = way.templates.find(({ id }) => id === template)
  return full ? full.minutes : Math.max(1, Math.round(way.heavySeconds / 60))
}

function gateText(gate: Gate, zone: string): string {
  const words = stepWords().ways
  return gate.type === 'lock' ? words.opensAt(timeText(gate.until, zone)) : (words.gates[gate.type] ?? '')
}
