/** The words, in English, for the kinds and states of formats. */
export const kinds = {
  'kind.consultative-platform': 'Consultative platform',
  'kind.military-alliance': 'Military alliance',
  'kind.intergovernmental-organization': 'Intergovernmental organisation',
  'kind.economic-union': 'Economic union',
  'kind.forum': 'Forum',
  'kind.mission': 'Mission',
  'kind.corridor-project': 'Corridor project',
  'state.active': 'active',
  'state.suspended': 'suspended',
  'state.dissolved': 'dissolved',
} as const
