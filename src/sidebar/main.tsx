import { render } from 'preact';
import { App } from './app';
import './style.css';
import './pages.css';
import { servedView } from './served-view';

const place = document.getElementById('app');
const first = servedView(document.documentElement);
document.documentElement.lang = first.language;
if (place !== null) render(<App first={first} />, place);
