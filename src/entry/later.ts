/** What can be done without, once the map stands: the faces, and a copy of the site for use without a network. */
import '../app/fonts.css'
import { keepForLater } from '../offline/keep.ts'

void keepForLater(import.meta.env.BASE_URL)
