// Runs in the head of the one file, before anything else: the theme that its address asks for, and whether the rest can be unpacked.
;(function (root) {
  const theme = /[?&]theme=(dark|light)\b/.exec(location.hash)
  if (theme) root.dataset.theme = theme[1]
  if (!('DecompressionStream' in window)) return
  root.dataset.unpacks = ''
  // A browser may fail in what is unpacked as well.
  function stay() {
    if (!('live' in root.dataset)) delete root.dataset.unpacks
  }
  addEventListener('error', stay)
  addEventListener('unhandledrejection', stay)
})(document.documentElement)
