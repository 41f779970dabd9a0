/** What the atlas says rests on what was said: whose words, whose position, and silence as silence. */
import { expect, test } from './atlas-page.ts'

test('Russia’s view of outside powers rests on its own minister and, apart from that, on Iran’s word', async ({
  atlas,
}) => {
  await atlas.open('country/RUS/')
  const row = atlas.position('utside powers')
  await expect(row).toContainText('Opposes')
  await expect(row).toContainText('its officials, in our summary')
  await expect(row).toContainText('as attributed by Iran')
  await expect(row).toContainText('as the article puts it')
})

test('a card that attributes a position says whose word it is', async ({ atlas }) => {
  await atlas.open('country/RUS/')
  const card = atlas.card('both countries reject the involvement of powers')
  await expect(card).toContainText('Attributed to Russia by Iran')
  await expect(card).toContainText('Iran Press, ahmad shirzadian - A.Akbari')
})

test('Georgia declines in its own ministry’s voice', async ({ atlas }) => {
  await atlas.open('country/GEO/')
  await expect(atlas.position('3+3')).toContainText(/Declines.*its officials, in our summary/)
  await expect(atlas.card('does not work in this format')).toContainText('Our summary, not their words')
})

test('a country of which nothing is known is shown as silent', async ({ atlas }) => {
  await atlas.open('country/KAZ/')
  await expect(atlas.reading).toContainText(/No statement found in the \d+ sources so far/)
  await expect(atlas.cards).toHaveCount(0)
})

test('where a country has said two things, both stand side by side', async ({ atlas }) => {
  await atlas.open('topic/three-plus-three/')
  await expect(atlas.column('On conditions')).toContainText('Armenia')
  await expect(atlas.column('Supports')).toContainText('Armenia')
  await expect(atlas.column('No statement found')).toContainText('Uzbekistan')
})

test('the two versions of who proposed the format stand side by side, each with a source', async ({ atlas }) => {
  await atlas.open('format/three-plus-three/')
  const versions = atlas.reading
    .locator('.dispute')
    .filter({ hasText: /propos|initiat|idea/i })
    .getByRole('listitem')
  await expect(versions.filter({ hasText: 'Tehran has proposed' }).first()).toBeVisible()
  await expect(versions.filter({ hasText: 'Aliyev' }).first()).toBeVisible()
})

test('an inferred date says so, and the article’s own date stays unknown', async ({ atlas }) => {
  await atlas.open('statement/irn-araghchi-2025-12-17/')
  await expect(atlas.reading).toContainText('17 December 2025 (inferred)')
  await atlas.open('article/iranpress-314057/')
  await expect(atlas.reading).toContainText('Unknown: the text shows none.')
})

test('the planned meeting has no date', async ({ atlas }) => {
  await atlas.open('format/three-plus-three/')
  await expect(atlas.reading.getByRole('heading', { name: 'Planned, no date known' })).toBeVisible()
})
