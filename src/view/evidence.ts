/** What the evidence page shows: plain data, JSON only. Built by `evidence-model.ts`. */
export interface EvidencePage {
  readonly asOf: string;
  readonly unit: EvidenceUnit;
  readonly outcome: string;
  readonly rows: readonly EvidenceRow[];
  /** What to look at where nothing can be told; empty where something can. */
  readonly instead: string;
}

export type EvidenceUnit = 'month' | 'member' | 'job';

/** Two judgements, never mixed: whether it goes with results, and whether it is mine to move. */
export interface EvidenceRow {
  readonly metric: string;
  /** 関係あり, まだ判断できない, 逆向き. */
  readonly verdict: string;
  readonly mine: string;
  /** Whether anything can be told. */
  readonly told: boolean;
  /** The finding in sentences. */
  readonly text: string;
}
