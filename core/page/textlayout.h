// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/content.h"
#include "core/page/facechooser.h"
#include "core/page/linebreaks.h"
#include "core/page/shaper.h"

#include <vector>

namespace entente::page {

/// A word in its place on a line; `left` in points from the line's left end.
struct Run
{
    const Word *word = nullptr;
    float left = 0;
    std::uint16_t span = 0;
    bool space = false;
};

/// Runs that stand beside each other, in the order in which they are read.
struct Line
{
    std::uint32_t firstRun = 0;
    std::uint32_t lastRun = 0;
    float width = 0; ///< without the space that ends it
};

/// A drawing below the lines of a cell.
struct SetDrawing
{
    int number = 0;   ///< in Content::drawings
    double scale = 1; ///< at which it is no wider than the cell
    double top = 0;   ///< from the end of the lines
};

/// A text broken into lines.
struct TextBox
{
    const Text *text = nullptr;
    TypeStyle style;
    float width = 0;
    bool rightToLeft = false;
    std::vector<Run> runs;
    std::vector<Line> lines;
    std::vector<SetDrawing> drawings;
    double drawingsHeight = 0;

    [[nodiscard]] double height() const
    {
        return static_cast<double>(lines.size()) * style.leading + drawingsHeight;
    }
};

/// Where the baseline lies below the middle of a line, as a part of the type size.
inline constexpr double baselineShare = 0.34;

/// Type size of a span, and how far it stands above the baseline: a reference to a note is small
/// and raised. In points.
[[nodiscard]] double sizeOf(const TypeStyle &style, const Span &span);
[[nodiscard]] double riseOf(const TypeStyle &style, const Span &span);

/// How far a line begins from the left edge of its box, by its alignment.
[[nodiscard]] double indentOf(const TextBox &box, const Line &line);

/// What a text is broken into lines from: shaped words, and where a line may end.
struct Token
{
    const Word *word = nullptr; ///< null: a line break that the text demands
    float width = 0;
    std::uint16_t span = 0;
    std::uint8_t level = 0; ///< of the Unicode bidirectional algorithm
    bool space = false;
    bool breakAfter = false;
    bool single = false; ///< one character, never parted
};

struct Prepared
{
    const Text *text = nullptr;
    TypeStyle style;
    bool rightToLeft = false;
    std::vector<Token> tokens;
    float least = 0; ///< width of the widest part that is not broken
    float most = 0;  ///< width on one line
};

/// Breaks texts into lines. One to a thread.
class TextLayout final
{
public:
    TextLayout(FontBook &fonts, const TypeScale &scale, std::string language);

    [[nodiscard]] Prepared prepare(const Text &text);
    [[nodiscard]] TextBox lay(Prepared prepared, double width);
    [[nodiscard]] TextBox lay(const Text &text, double width) { return lay(prepare(text), width); }

    [[nodiscard]] const Shaper &shaper() const { return m_shaper; }
    /// Letters that no font of this machine has.
    [[nodiscard]] const std::vector<char32_t> &missing() const { return m_faces.missing(); }

private:
    struct Source;
    void addSegment(const Source &source, std::size_t begin, std::size_t end, Prepared &prepared);
    void addWords(const Source &source, std::size_t begin, std::size_t end, bool space,
                  Prepared &prepared);
    void addWord(const Face &face, std::string_view words, const Source &source, std::size_t at,
                 bool space, Prepared &prepared);
    /// Parts a token that is wider than any line into characters.
    void part(std::vector<Token> &tokens, std::size_t number, const TypeStyle &style);
    void place(const std::vector<Token> &tokens, std::size_t begin, std::size_t end, TextBox &box);

    FaceChooser m_faces;
    Shaper m_shaper;
    LineBreaks m_breaks;
    const TypeScale &m_scale;
    std::string m_language;
};

} // namespace entente::page
