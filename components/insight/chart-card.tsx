'use client';

import { Download, Table2 } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { buttonClass, Button } from '../ui/button.tsx';

interface ChartCardProps {
  title: string;
  /** Answers the chart's question in a sentence. */
  summary: string;
  csvPath: string;
  /** The numbers as a table, where the chart is none itself. */
  table?: ReactNode;
  children: ReactNode;
}

/** A question, its answer, and the chart that shows it. */
export function ChartCard({ title, summary, csvPath, table, children }: ChartCardProps) {
  const [isTable, setTable] = useState(false);
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col gap-3 rounded-box border border-line bg-surface p-4"
    >
      <div className="flex flex-col gap-1">
        <h2 id={id} className="text-large font-semibold">
          {title}
        </h2>
        <p className="min-h-5 text-pretty text-soft">{summary}</p>
      </div>
      {isTable ? table : children}
      <div className="-mx-3 mt-auto -mb-2 flex flex-wrap">
        {table && (
          <Button look="quiet" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            <Table2 aria-hidden className="size-4" /> Show as table
          </Button>
        )}
        <a href={csvPath} download className={buttonClass('quiet')}>
          <Download aria-hidden className="size-4" /> Export CSV
          <span className="sr-only"> of {title}</span>
        </a>
      </div>
    </section>
  );
}
