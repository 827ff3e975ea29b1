/** What the build and the renderer say to each other. */

export interface LoadedScripts {
  script: string;
  preloads: string[];
}

export type PageScripts = Record<'common' | 'assess' | 'result' | 'stored', LoadedScripts>;

export interface RenderOptions {
  today: string;
  /** Address of each style sheet by its name. */
  styles: Record<string, string>;
  scripts: PageScripts;
}

export interface RenderedPage {
  /** Path of the file in the output folder. */
  file: string;
  html: string;
}

export type RenderPages = (options: RenderOptions) => RenderedPage[];
