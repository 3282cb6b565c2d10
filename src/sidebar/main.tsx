import { render } from 'preact';
import type { Language } from '../core/language';
import { App } from './app';
import './style.css';

const language: Language = document.documentElement.dataset['language'] === 'en' ? 'en' : 'ja';
const place = document.getElementById('app');
if (place !== null) render(<App language={language} />, place);
