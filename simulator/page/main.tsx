// Owns the beginning of the page. Refuses everything after it.
import '@fontsource/noto-sans/400.css';
import { render } from 'preact';
import { App } from './app';
import './style.css';

const page = document.getElementById('page');
if (page !== null) render(<App />, page);
