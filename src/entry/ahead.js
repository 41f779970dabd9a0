// Runs in the head, before anything else has come: opens a member of the front page from what the page itself carries.
;((page, root) => {
  const theme = new URLSearchParams(location.search).get('theme')
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme
  let title
  const turn = () => {
    title ??= page.title
    if ('live' in root.dataset) return
    let open = null
    for (const part of page.querySelectorAll('#ahead > *')) {
      part.hidden = part.dataset.path !== location.pathname
      if (!part.hidden) open = part
    }
    root.classList.toggle('ahead', open !== null)
    for (const link of page.querySelectorAll('a[data-place]'))
      link.classList.toggle('selected', open !== null && link.getAttribute('href') === location.pathname)
    if (!open) return (page.title = title)
    page.title = open.dataset.title
    open.querySelector('h1').focus({ preventScroll: true })
  }
  addEventListener('popstate', turn)
  addEventListener('click', (event) => {
    if ('live' in root.dataset || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    const link = event.target.closest('a[href]')
    const path = link && link.getAttribute('href')
    const home = root.dataset.home
    if (!path || (path !== home && !page.querySelector('#ahead > [data-path="' + CSS.escape(path) + '"]'))) return
    if (!page.getElementById('ahead')) return
    event.preventDefault()
    history.pushState(null, '', path + location.search)
    turn()
  })
})(document, document.documentElement)
