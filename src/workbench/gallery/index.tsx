import { createRoot } from "react-dom/client";
import { GalleryPage } from "./GalleryPage";

const root = document.getElementById("root");
if (root) createRoot(root).render(<GalleryPage />);
