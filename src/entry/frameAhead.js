// Runs in the head of a framed page, before anything else has come: theme, size of text and corners, as the host asks for them.
;((root, asked) => {
  const theme = asked.get('theme')
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme
  const between = (key, least, most) => {
    const number = Number(asked.get(key) || NaN)
    return number >= least && number <= most ? number : null
  }
  const text = between('text', 80, 150)
  if (text !== null) root.style.fontSize = text + '%'
  // The map is made as tall as the host's frame leaves it, which the host has to say: asked for, it would follow itself.
  const height = between('height', 200, 2000)
  if (height !== null) {
    root.dataset.filled = ''
    root.style.setProperty('--frame-height', height + 'px')
  }
  const radius = between('radius', 0, 24)
  if (radius !== null) root.style.setProperty('--frame-radius', radius + 'px')
})(document.documentElement, new URLSearchParams(location.search))
