import { expect, test } from 'vitest'
import { App } from '../browser/app.ts'

const noon = '2026-03-04T12:00:00Z'
const field = 'What would you like to put down?'

async function write(app: App, text: string, tags = ''): Promise<void> {
  await app.go('/write')
  await app.page.getByLabel(field).fill(text)
  if (tags) {
    await app.page.getByText('A title, if you like').first().click()
    await app.page.getByLabel('Tags').fill(tags)
  }
  await app.button('Keep').click()
  await app.heading('Kept.')
}

test('a page is edited, its earlier version comes back, and removing it has an undo', async () => {
  const app = await App.open('/write', { at: noon })
  await write(app, 'The first way I said it.')
  await app.go('/journal')
  await app.page.getByText('The first way I said it.').click()
  await app.link('Edit').click()
  await app.page.getByLabel(field).fill('The second way.')
  await app.button('Keep').click()
  await app.heading('Kept.')
  await app.go('/journal')
  await app.page.getByText('The second way.').click()
  await app.button('Earlier versions').click()
  await app.page.locator('details summary').last().click()
  await app.isAccessible('/entry with versions')
  await app.button('Make this the page again').click()
  await app.page.locator('article').getByText('The first way I said it.').waitFor()
  await app.button('Remove').click()
  await app.heading('Removed. You can undo this.')
  await app.button('Undo').click()
  await app.page.getByText('The first way I said it.').waitFor()
  app.wasQuiet()
  await app.close()
})

test('a tag shows its pages only, and the list shows words without their marks', async () => {
  const app = await App.open('/write', { at: noon })
  await write(app, 'By the **river** for _an hour_.', 'walks')
  await write(app, 'Tea at the window.')
  await app.go('/journal')
  await app.page.getByText('By the river for an hour.').waitFor()
  await app.page.getByLabel('Tag').selectOption('walks')
  await app.page.getByText('Tea at the window.').waitFor({ state: 'detached' })
  await app.page.getByText('By the river for an hour.').waitFor()
  await app.isAccessible('/journal with a tag')
  await app.page.getByLabel('Tag').selectOption('All')
  await app.page.getByText('Tea at the window.').waitFor()
  await app.close()
})

test('a sealed page shows no word of itself in the list, in search or when opened, until its day (P6)', async () => {
  const app = await App.open('/write', { at: noon })
  await app.page.getByLabel(field).fill('harbour lights')
  await app.page.getByRole('radio', { name: 'Seal it until a day' }).check()
  await app.button('Keep').click()
  await app.heading('Kept.')
  await app.go('/journal')
  const line = app.page.getByText('Sealed until 3 April 2026. It keeps.')
  await line.waitFor()
  await app.page.getByLabel('Search').fill('harbour')
  await app.page.getByText('Nothing found.').waitFor()
  await app.page.getByLabel('Search').fill('')
  await line.click()
  await app.page.getByText('Sealed until 3 April 2026. It keeps.').waitFor()
  expect(await app.page.locator('main').innerText()).not.toContain('harbour')
  await app.close()
})
