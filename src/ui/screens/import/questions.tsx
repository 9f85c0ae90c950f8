import type { CsvColumns, ImportChoices, Question } from '../../../interchange/importer.ts'
import { coreWords } from '../../../i18n/words.ts'
import { Card, Pick, TextField } from '../../primitives/controls.tsx'
import { painByMood } from '../../primitives/mood.tsx'

interface Props {
  readonly choices: ImportChoices
  readonly onChoose: (part: Partial<ImportChoices>) => void
}

/** What a file cannot say by itself is asked, with its own example; nothing is guessed silently. */
export function Questions({ questions, ...props }: Props & { readonly questions: readonly Question[] }) {
  return (
    <>
      {questions.map((question) => (
        <QuestionView key={question.type} question={question} {...props} />
      ))}
    </>
  )
}

function QuestionView({ question, choices, onChoose }: Props & { readonly question: Question }) {
  const words = coreWords().bring
  switch (question.type) {
    case 'zone':
      return <TextField label={words.zone} value={choices.zone} onText={(zone) => onChoose({ zone })} />
    case 'photos':
      return (
        <label class="row">
          <input
            type="checkbox"
            checked={choices.photos ?? false}
            onChange={(event) => onChoose({ photos: event.currentTarget.checked })}
          />
          <span>{words.photos(question.count)}</span>
        </label>
      )
    case 'order':
      return (
        <Pick
          label={words.order(question.example)}
          options={[
            { value: 'day-first' as const, name: words.dayFirst },
            { value: 'month-first' as const, name: words.monthFirst },
          ]}
          value={choices.order ?? null}
          onPick={(order) => onChoose({ order })}
        />
      )
    case 'moods':
      return <MoodQuestions labels={question.labels} choices={choices} onChoose={onChoose} />
    case 'columns':
      return <ColumnQuestions header={question.header} rows={question.rows} choices={choices} onChoose={onChoose} />
  }
}

function MoodQuestions({ labels, choices, onChoose }: Props & { readonly labels: readonly string[] }) {
  return (
    <>
      {labels.map((label) => (
        <Pick
          key={label}
          label={coreWords().bring.mood(label)}
          options={painByMood.map((pain, at) => ({ value: String(pain), name: coreWords().mood.names[at] as string }))}
          value={
            choices.moods && label in choices.moods
              ? String(Math.round(5 - 4 * (choices.moods[label] as number)))
              : null
          }
          onPick={(pain) => onChoose({ moods: { ...choices.moods, [label]: (5 - Number(pain)) / 4 } })}
        />
      ))}
    </>
  )
}

function ColumnQuestions({
  header,
  rows,
  choices,
  onChoose,
}: Props & { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }) {
  const words = coreWords().bring
  const columns = choices.columns
  const set = (part: Partial<CsvColumns>): void => onChoose({ columns: { day: 0, ...columns, ...part } })
  const scale = columns?.scale ?? { min: 1, max: 5, best: 'high' as const }
  return (
    <Card title={words.rows}>
      <table>
        <thead>
          <tr>
            {header.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, index) => (
                <td key={index}>{cell.slice(0, 60)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {(['day', 'time', 'mood', 'text', 'tags'] as const).map((name) => (
        <div key={name} class="field">
          <label for={`column-${name}`}>{words.columns[name]}</label>
          <select
            id={`column-${name}`}
            value={columns?.[name] ?? ''}
            onChange={(event) => event.currentTarget.value !== '' && set({ [name]: Number(event.currentTarget.value) })}
          >
            <option value="">{words.none}</option>
            {header.map((each, at) => (
              <option key={each} value={at}>
                {each}
              </option>
            ))}
          </select>
        </div>
      ))}
      {columns?.mood !== undefined && (
        <>
          <TextField
            label={words.scaleMin}
            value={String(scale.min)}
            onText={(text) => set({ scale: { ...scale, min: Number(text) } })}
          />
          <TextField
            label={words.scaleMax}
            value={String(scale.max)}
            onText={(text) => set({ scale: { ...scale, max: Number(text) } })}
          />
          <Pick
            label={words.best}
            options={[
              { value: 'high' as const, name: words.bestHigh },
              { value: 'low' as const, name: words.bestLow },
            ]}
            value={columns.scale?.best ?? null}
            onPick={(best) => set({ scale: { ...scale, best } })}
          />
        </>
      )}
    </Card>
  )
}
