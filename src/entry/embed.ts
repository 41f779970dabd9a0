/** The script that a page of others loads: `<formats-atlas view="…">` becomes a frame of the atlas that is as tall as what is read in it. */
;(() => {
  const name = 'formats-atlas'
  if (customElements.get(name)) return
  const { currentScript } = document
  const base = new URL('./embed/', currentScript instanceof HTMLScriptElement ? currentScript.src : location.href)
  /** Attributes that the framed page takes as they are. */
  const passed = ['theme', 'accent', 'radius', 'text', 'lang', 'date', 'formats', 'set', 'countries', 'sort', 'rows']
  /** Pixels, until the frame has told its own. */
  const height = 560

  class FormatsAtlas extends HTMLElement {
    static readonly observedAttributes = ['view', 'height', ...passed]
    #frame: HTMLIFrameElement | null = null

    connectedCallback(): void {
      // What stands in the element is for readers without script, and is not shown beside the frame.
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      const frame = document.createElement('iframe')
      frame.style.cssText = `display:block;border:0;inline-size:100%;block-size:${Number(this.getAttribute('height')) || height}px`
      frame.title = this.getAttribute('title') ?? 'Formats Atlas'
      frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy'
      frame.allow = 'fullscreen; clipboard-write; web-share'
      frame.src = this.#address()
      shadow.replaceChildren(frame)
      this.style.display = 'block'
      this.#frame = frame
      addEventListener('message', this.#hear)
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#hear)
      this.#frame = null
    }

    attributeChangedCallback(): void {
      if (this.#frame && this.#frame.src !== this.#address()) this.#frame.src = this.#address()
    }

    #address(): string {
      const view = this.getAttribute('view') ?? ''
      const asked = URL.canParse(view, base) ? new URL(view, base) : base
      // Whatever it says, it is one of the framed pages.
      const address = asked.href.startsWith(base.href) && asked.href !== base.href ? asked : new URL('timeline/', base)
      for (const key of passed) {
        const value = this.getAttribute(key)
        if (value !== null) address.searchParams.set(key, value)
      }
      return address.href
    }

    readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== base.origin) return
      if (typeof data !== 'object' || data === null || !('type' in data)) return
      if (data.type === `${name}:height` && 'height' in data && Number(data.height) > 0)
        this.#frame.style.blockSize = `${Number(data.height)}px`
      if (data.type === `${name}:view` && 'address' in data)
        this.dispatchEvent(
          new CustomEvent(`${name}:view`, { bubbles: true, detail: { address: String(data.address) } }),
        )
    }
  }
  customElements.define(name, FormatsAtlas)
})()
