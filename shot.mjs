import { chromium } from '@playwright/test'
const [,, name, path, w='1440', h='900', scheme='light', js='1', full='0'] = process.argv
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--use-angle=swiftshader','--enable-unsafe-swiftshader','--ignore-gpu-blocklist'] })
const c = await b.newContext({ viewport: { width: +w, height: +h }, colorScheme: scheme, javaScriptEnabled: js==='1', forcedColors: process.env.FORCED ? 'active' : 'none' })
const p = await c.newPage()
p.on('console', m => console.log(m.type(), m.text())); p.on('pageerror', e => console.log('ERR', e.message))
await p.goto('http://localhost:4602/' + path)
if (js==='1') await p.locator('html[data-live]').waitFor({state:'attached'})
await p.waitForTimeout(4500); if (process.env.SCROLL) await p.evaluate(y => { const m=document.getElementById('read'); m.scrollTo(0,+y); scrollTo(0,+y) }, process.env.SCROLL)
await p.waitForTimeout(400)
await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full==='1' })
await b.close()
