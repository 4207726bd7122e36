// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/htmlstyle.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/publishing/htmltext.h"

#include <QLocale>

#include <array>
#include <cstdio>

namespace entente::html {

namespace {

// All inks keep a contrast of at least 4.5 on their grounds (WCAG 2.2, level AA).
constexpr std::string_view screen = R"css(
:root { color-scheme: light dark;
  --paper: #fcfcfa; --ink: #14181d; --quiet: #55606b; --accent: #1f5f8b; --rule: #c3cad1;
  --strong: #55606b; --ground: #eff2f4;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif",
    "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK JP", sans-serif; }
@media screen and (prefers-color-scheme: dark) { :root {
  --paper: #14181d; --ink: #e3e7eb; --quiet: #a3aeb9; --accent: #8cc3ec; --rule: #3a444e;
  --strong: #8b97a3; --ground: #1f262d; } }
html { background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif);
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { max-width: 66ch; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; margin: 1.75rem 0 .25rem; }
h1 { font-size: 2rem; margin: 2rem 0 .5rem; }
h2 { font-size: 1.375rem; margin-top: 3rem; }
h3 { font-size: 1.125rem; }
h4, h5, h6 { font-size: 1.0625rem; }
p { margin: 0 0 .75rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.subtitle { font-size: 1.25rem; line-height: 1.35; color: var(--quiet); }
.facts, .place, nav, table { font-family: var(--sans); font-size: .875rem; line-height: 1.45; }
.facts, .place { color: var(--quiet); }
.facts { list-style: none; margin: 0; padding: 0 0 .75rem; border-bottom: 1px solid var(--rule); }
.filter { margin: 1rem 0; }
.marking { font: 700 .875rem/1.45 var(--sans); letter-spacing: .04em; text-align: center;
  margin: 0 0 1rem; padding: .25rem .75rem; border: 1px solid currentColor;
  unicode-bidi: isolate; }
footer { margin-top: 4rem; }
nav h2 { font-size: .875rem; margin: 2rem 0 .25rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-inline-start: 1.25rem; }
nav li { margin: .25rem 0; }
article { margin: 1.25rem 0; }
article > h3, article > h4 { margin-top: 0; }
article > p { margin-bottom: .25rem; }
.scroll { position: relative; overflow-x: auto;
  margin-block: 1.25rem; margin-inline-end: max(-14rem, (100% - 100vw) / 2 + 1.25rem); }
li .scroll, blockquote .scroll { margin-inline-end: 0; }
table { border-collapse: collapse; }
caption { text-align: start; padding-bottom: .5rem; font-weight: 600; }
caption.quiet { padding: 0; }
caption .place { display: block; font-weight: 400; }
th, td { text-align: start; vertical-align: top; padding: .375rem 0;
  padding-inline-end: .75rem;
  border-bottom: 1px solid var(--rule); min-width: 4ch; overflow-wrap: break-word; }
thead th, thead td { border-bottom: 2px solid var(--strong); vertical-align: bottom; }
tbody th { font-weight: 400; }
.bar { display: block; height: 4px; min-width: 1px; background: var(--accent); }
.centre { text-align: center; }
.end { text-align: end; }
figure { margin: 1rem 0; }
figcaption { color: var(--quiet); font-size: .9375rem; }
img { max-width: 100%; height: auto; }
sup { line-height: 0; font-size: .75em; }
.notes { padding-inline-start: 1.75rem; font-size: .9375rem; }
.notes li { margin: .25rem 0; }
.annotations > li::marker { content: "A" counter(list-item) " "; }
.briefing + .briefing { margin-top: 4rem; border-top: 1px solid var(--rule); }
blockquote { margin: .75rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule);
  color: var(--quiet); }
.text li > p { margin-bottom: .25rem; }
code { font-family: ui-monospace, "Source Code Pro", "Noto Sans Mono", monospace;
  font-size: .9em; background: var(--ground); }
pre { background: var(--ground); padding: .75rem; white-space: pre-wrap; }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2rem 0; }
.heard, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
)css";

constexpr std::string_view paper = R"css(@media print {
  html { background: none; }
  body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .skip { display: none; }
  .scroll { overflow: visible; margin-inline-end: 0; }
  table { width: 100%; }
  th, td { overflow-wrap: anywhere; min-width: 0; }
  .marking, .bar { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .briefing { break-before: page; }
  article, tr, pre, figure { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, caption, thead, .leads { break-after: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 2; widows: 2; }
}
)css";

std::string className(Tlp label)
{
    std::string made = text::caseFolded(name(label));
    for (char &c : made)
        c = c >= 'a' && c <= 'z' ? c : '-';
    return made; // "tlp-amber-strict"
}

std::string colour(std::uint32_t rgb)
{
    char written[8];
    std::snprintf(written, sizeof written, "#%06x", static_cast<unsigned>(rgb & 0xFFFFFFU));
    return written;
}

std::string colours(Tlp label)
{
    const MarkingColours of = coloursOf(label);
    return "color: " + colour(of.ink) + "; background: " + colour(of.ground) + ";";
}

/// Words as a string of CSS; all but letters and digits are escaped, so that none can end it, nor
/// the element that it stands in.
std::string cssString(std::string_view words)
{
    std::string css = "\"";
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        const bool plain = text::isWordCharacter(next.character);
        char code[16];
        std::snprintf(code, sizeof code, "\\%x ", static_cast<unsigned>(next.character));
        css += plain ? words.substr(i, next.length) : std::string_view(code);
        i += next.length;
    }
    return css + "\"";
}

std::string pageRules(const PublishOptions &options, const Marking &marking)
{
    std::string css = "@page { size: ";
    css += options.paper == Paper::Letter ? "letter" : "A4";
    css += options.landscape ? " landscape;" : ";";
    css += " margin: " + QString::number(options.margin).toStdString() + "mm;";
    const std::string box = " { font: 9pt sans-serif; content: ";
    if (!marking.isEmpty()) {
        const std::string words = cssString(marking.text) + "; font-weight: 700;"
            + (marking.tlp ? " " + colours(*marking.tlp) : std::string()) + " }";
        css += "\n  @top-center" + box + words;
        css += "\n  @bottom-center" + box + words;
    }
    return css + "\n  @bottom-right" + box + "counter(page) \" / \" counter(pages); } }\n";
}

} // namespace

std::string styleSheet(const PublishOptions &options, const Marking &marking, bool fromRight)
{
    std::string css(screen);
    // Our own words stand from the right too, but run as their letters do.
    if (fromRight)
        css += ":is(h1, h2, h3, h4, h5, h6, p, li, caption, th, td):lang("
            + QLocale(options.language).bcp47Name().section(u'-', 0, 0).toStdString()
            + ") { unicode-bidi: plaintext; text-align: right; }\n"
              ":is(th, td).end { text-align: left; }\n.marking { text-align: center !important; }\n";
    for (const Tlp label : {Tlp::Clear, Tlp::Green, Tlp::Amber, Tlp::AmberStrict, Tlp::Red})
        css += "." + className(label) + " { " + colours(label) + " border-color: #000000; }\n";
    if (!options.font.empty())
        css += ":root { --serif: " + cssString(options.font) + ", serif; }\n";
    css += std::string(paper) + "@media print { html { font-size: "
        + QString::number(options.fontSize).toStdString() + "pt; } }\n";
    return css + pageRules(options, marking);
}

std::string markingBand(const Marking &marking)
{
    if (marking.isEmpty())
        return {};
    const std::string label = marking.tlp ? " " + className(*marking.tlp) : std::string();
    return element("p", " class=\"marking" + label + "\"", escaped(marking.text));
}

} // namespace entente::html
