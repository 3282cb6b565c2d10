import { element } from './dom';

export type Tone = 'plain' | 'error' | 'note';

/** The line under the grid: what happened last, and what there is to say about the selected cell. */
export class StatusLine {
  private readonly remark = element('span', { class: 'status-remark' });
  private readonly news = element('span', { class: 'status-news' });

  constructor(line: HTMLElement) {
    line.append(this.remark, this.news);
  }

  /** What happened: stays until the next thing happens. */
  say(text: string, tone: Tone = 'plain'): void {
    this.news.textContent = text;
    this.news.dataset['tone'] = tone;
  }

  /** About the selected cell; `''` when there is nothing to say. */
  about(text: string, tone: Tone): void {
    this.remark.textContent = text;
    this.remark.dataset['tone'] = tone;
    this.remark.hidden = text === '';
  }
}
