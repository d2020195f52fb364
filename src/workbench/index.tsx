import { createRoot } from "react-dom/client";
import { languageFor } from "../locale";
import { Workbench } from "./workbench";

const asked = new URLSearchParams(window.location.search).get("lang") ?? navigator.language;
const language = languageFor(asked);

document.documentElement.lang = language;
createRoot(document.getElementById("workbench")!).render(<Workbench language={language} />);
