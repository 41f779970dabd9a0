/** The words of the atlas that is one file. */
export const portable = {
  'portable.still':
    'This browser cannot unpack the rest of the atlas: this is its first page. Open the file in a browser of 2023 or later, with script on.',
  'portable.awaited': 'Unpacking the atlas …',
}
