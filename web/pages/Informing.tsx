import type { InformingPage } from '../../shared/locale/zh-CN/pages.ts';
import { Crumbs } from '../layout/Crumbs.tsx';

/** A page of text: title, lead and passages. */
export function Informing({ page }: { page: InformingPage }) {
  return (
    <main id="main" class="wrap">
      <Crumbs trail={[{ label: page.title }]} />
      <div class="title">
        <h1>{page.title}</h1>
        <p class="lead">{page.lead}</p>
      </div>
      {page.passages.map(({ heading, paragraphs, list }) => (
        <section key={heading} class="passage prose">
          <h2>{heading}</h2>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {list !== undefined && (
            <ul class="bullets">
              {list.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </main>
  );
}
