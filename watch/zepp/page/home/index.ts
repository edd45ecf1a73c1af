// Owns the entry of the home page, with the phone at hand. Refuses what it does: watch/coach/pages has that.
import { createHomePage } from '../../../coach/pages/home';
import { linkedPage } from '../../linked-page';

linkedPage('home', createHomePage);
