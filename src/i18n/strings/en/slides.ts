/** The words, in English, on slides that are made of a story. */
export const slides = {
  'slides.evidence': 'This scene in the atlas, with all sources',
  'slides.sources': 'Sources',
  'slides.sources.part': 'Sources, {number} of {count}',
  'slides.quoted': 'Quoted from',
  'slides.pages': 'Pages of the atlas, each with all its sources',
  'slides.terms': 'Terms',
  'slides.cite': 'Cite the outlet of the words first, then the atlas that quotes them.',
  'slides.licence':
    'Data: {atlas}, CC BY 4.0. Outlines: Natural Earth. Words of others are theirs, and are quoted; as of {date}.',
  'slides.map': 'Map',
  'slides.caption': 'Caption',
  'slides.quote': 'Quotation',
  'slides.foot': 'Where it is in the atlas',
  'slides.lead': 'Lead',
  'slides.alt': 'Map as of {date}.',
  'slides.alt.members': '{format}: {members}.',
  'slides.alt.marked': 'Marked: {names}.',
  'slides.citation': 'To cite it: {citation}',
} as const
