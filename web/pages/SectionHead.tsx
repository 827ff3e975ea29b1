/** A heading inside the page with its short explanation. */
export function SectionHead({ id, name, note }: { id: string; name: string; note: string }) {
  return (
    <h2 id={id}>
      {name}
      {note !== '' && <small>{note}</small>}
    </h2>
  );
}
