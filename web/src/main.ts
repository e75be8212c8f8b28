import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/print.css'

const run = () => void import('./run.tsx')
// A page the server has drawn is shown before the programs that will run it take the processor.
if (document.getElementById('da-doc')) requestAnimationFrame(() => setTimeout(run))
else run()
