import { mount } from "svelte";
import App from "./App.svelte";
import { watchPresses } from "./lib/shared/held";

const target = document.getElementById("roundel");
if (!target) throw new Error("index.html has an element for the window");
watchPresses(window);
mount(App, { target });
