// Runs in the head of the one file, before anything else: the theme that its address asks for, whether the rest can be
// unpacked, and whether the page that stands here is the one that is asked for.
;(function (root) {
  const theme = /[?&]theme=(dark|light)\b/.exec(location.hash)
  if (theme) root.dataset.theme = theme[1]
  if (!('DecompressionStream' in window)) return
  root.dataset.unpacks = ''
  for (const path of root.dataset.others.split(' ')) if (location.hash.startsWith('#/' + path)) root.dataset.awaits = ''
  // A browser may fail in what is unpacked as well.
  function stay() {
    if (!('live' in root.dataset)) delete root.dataset.unpacks
  }
  addEventListener('error', stay)
  addEventListener('unhandledrejection', stay)
})(document.documentElement)
