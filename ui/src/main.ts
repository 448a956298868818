import { mount } from "svelte";
import App from "./App.svelte";

const target = document.getElementById("roundel");
if (!target) throw new Error("index.html has an element for the window");
mount(App, { target });
