import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './playground.css'
import { createRoot } from 'react-dom/client'
import { Playground } from './playground.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

// The editor measures its characters once, when it is made: with the fallback font the cursor would sit beside the text.
document.fonts.load('1em "Fira Code"').finally(() => createRoot(root).render(<Playground />))
