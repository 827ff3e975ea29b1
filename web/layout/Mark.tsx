/** The emblem of the ladder: four bars of which the first `rung` are lit. The name of the title stands beside it in words. */
export function Mark({ rung }: { rung: number }) {
  return (
    <svg class="mark" viewBox="0 0 24 20" aria-hidden="true" focusable="false">
      {[1, 2, 3, 4].map((n) => (
        <rect key={n} x={(n - 1) * 6} y={20 - n * 5} width="5" height={n * 5} class={n <= rung ? 'on' : undefined} />
      ))}
    </svg>
  );
}
