import { partsOf, type Part } from './parts';

/** The report, read as it will be printed. */
export function Sheet({ html }: { html: string }) {
    return <article class="sheet" lang="id" data-testid="sheet" tabIndex={0}>{partsOf(html).map((part, i) => <Piece key={i} part={part} />)}</article>;
}

function Piece({ part }: { part: Part }) {
    switch (part.is) {
        case 'title': return <h2>{part.lines[0]}</h2>;
        case 'heading': return <h3>{part.lines[0]}</h3>;
        case 'label': return <h4>{part.lines[0]}</h4>;
        case 'text': return <p>{part.lines[0]}</p>;
        case 'items': return <ul>{part.lines.map((line, i) => <li key={i}>{line}</li>)}</ul>;
    }
}
