// Fonts travel inside the program: Atkinson Hyperlegible Next to read, Bricolage Grotesque for titles, and two for
// people who read those with less effort. All SIL Open Font License 1.1, from @fontsource.
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/bricolage-grotesque/wdth.css";
import "@fontsource-variable/lexend/wght.css";
import "@fontsource/opendyslexic/400.css";
import "@fontsource/opendyslexic/700.css";
