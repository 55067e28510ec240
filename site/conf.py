"""How Sphinx renders the course; the build copies this beside the executed notebooks (see tools/coursetools/site.py)."""

import os
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "ext"))

project = "The chain rule in Java"
language = "en"
highlight_language = "none"
extensions = ["myst_nb", "sphinx_copybutton", "boxes", "formulas", "unbroken"]
exclude_patterns = ["extra", "static", "ext"]
suppress_warnings = ["misc.highlighting_failure"]

nb_execution_mode = "off"
nb_merge_streams = False
myst_enable_extensions = ["amsmath", "dollarmath", "deflist"]
myst_heading_anchors = 4
myst_dmath_double_inline = True

katex_script = os.environ["COURSE_FORMULAS"]
html_math_renderer = "katex"

html_theme = "sphinx_book_theme"
html_title = "The chain rule in Java"
html_favicon = "static/icon.svg"
html_static_path = ["static"]
html_extra_path = ["extra"]
html_css_files = ["katex/katex.min.css", "course.css", "live/live.css"]
html_js_files = [("course.js", {"defer": "defer"}), ("live/live.js", {"defer": "defer"})]
if (HERE / "static" / "answers").exists():
    html_css_files.append("answers/answers.css")
    html_js_files += [(f"answers/{name}.js", {"defer": "defer"}) for name in ("progress", "progress-page", "elements", "choices", "fields", "form")]
html_context = {"default_mode": "auto"}
html_copy_source = True
html_show_sourcelink = True
html_sourcelink_suffix = ""
html_use_index = False
html_show_search_summary = False
html_search_scorer = str(HERE / "ext" / "search.js")
html_permalinks_icon = "#"
html_theme_options = {
    "logo": {"text": "The chain rule in Java"},
    "footer_content_items": [],
    "primary_sidebar_end": [],
    "show_navbar_depth": 1,
    "show_toc_level": 2,
    "toc_title": "On this page",
    "use_download_button": True,
    "use_fullscreen_button": False,
    "use_repository_button": False,
    "navigation_with_keys": False,
    "pygments_light_style": "a11y-high-contrast-light",
    "pygments_dark_style": "github-dark",
}
copybutton_selector = "div.cell_input pre, div.highlight-bash pre, div.highlight-java pre, div.highlight-none pre"
