/** Colours for people: on a terminal, or where FORCE_COLOR asks for them. A pipe gets none, in the jobs of a CI either. */
import pc from 'picocolors'

const { FORCE_COLOR, NO_COLOR, TERM } = process.env
const wanted = NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : process.stdout.isTTY === true && TERM !== 'dumb'

export default pc.createColors(wanted)
