/** The words, in English, that the live map alone has. */
export const live = {
  'map.gestures.control': 'Hold Ctrl and scroll to zoom the map',
  'map.gestures.command': 'Hold ⌘ and scroll to zoom the map',
  'map.gestures.fingers': 'Use two fingers to move the map',
} as const
