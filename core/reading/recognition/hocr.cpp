// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/recognition/hocr.h"

#include "core/base/utf8.h"
#include "core/reading/office/xmltree.h"
#include "core/reading/recognition/recognition.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace entente {

namespace {

/// Numbers behind a name in a title: "bbox 36 92 618 361; baseline 0.014 -57". Zero where missing.
template <std::size_t Count>
std::array<float, Count> numbersBehind(std::string_view title, std::string_view name)
{
    std::array<float, Count> found{};
    std::size_t at = title.find(name);
    if (at == std::string_view::npos)
        return found;
    at += name.size();
    const std::string words(title.substr(at, std::min(title.find(';', at), title.size()) - at));
    const char *next = words.c_str();
    for (float &each : found) {
        char *end = nullptr;
        const float number = std::strtof(next, &end);
        constexpr float most = 1e5;
        if (end == next || !(std::abs(number) < most))
            return found;
        each = number;
        next = end;
    }
    return found;
}

/// In pixels.
struct Line
{
    std::array<float, 4> box{}; ///< left, top, right, bottom
    float slope = 0;            ///< of its baseline
    float offset = 0;           ///< of that where it begins, from the bottom of the box
    float size = 0;             ///< from the lowest to the highest that a letter reaches
    bool isTurned = false;
    std::vector<RecognisedWord> words;

    [[nodiscard]] float width() const { return box[2] - box[0]; }
    [[nodiscard]] float middle() const { return (box[0] + box[2]) / 2; }
    [[nodiscard]] float baselineAt(float x) const { return box[3] + offset + slope * (x - box[0]); }
};

/// Letters, digits and what else words are made of, as against marks and strokes.
bool isOfWords(char32_t c)
{
    const bool isAscii = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    return isAscii || (c >= 0xC0 && c < 0x2000) || (c >= 0x2E80 && c < 0x3000) || c >= 0x3040;
}

/// A speck that was taken for a word.
bool isNoise(const RecognisedWord &word)
{
    bool hasLetter = false;
    for (std::size_t i = 0; i < word.text.size() && !hasLetter;) {
        const text::Decoded next = text::decode(word.text, i);
        hasLetter = isOfWords(next.character);
        i += next.length;
    }
    return !hasLetter && word.confidence < leastConfidence;
}

class HocrReader final
{
public:
    void walk(const xml::Node &node)
    {
        for (const xml::Node each : node) {
            const std::string_view kind = each.attribute("class");
            const std::string_view title = each.attribute("title");
            if (kind == "ocr_page") {
                m_resolution = numbersBehind<1>(title, "scan_res ")[0];
                m_box = numbersBehind<4>(title, "bbox ");
            }
            if (title.find("x_size ") != std::string_view::npos)
                line(each);
            else
                walk(each);
        }
    }

    [[nodiscard]] RecognisedPage page(std::uint32_t number) const
    {
        constexpr float usual = 300;
        constexpr float points = 72;
        const float scale = points / (m_resolution >= 1 ? m_resolution : usual);
        const float slope = slopeOfPage();
        const float middleX = (m_box[0] + m_box[2]) / 2;
        const float middleY = (m_box[1] + m_box[3]) / 2;
        RecognisedPage page{number, {}};
        for (const Line &each : m_lines) {
            // A turn so small moves each point by its distance from the middle alone.
            const float baseline = each.baselineAt(each.middle());
            const float aside = slope * (baseline - middleY);
            constexpr float ofFont = 0.9F; // what its letters take of its size
            RecognisedLine line{(baseline - slope * (each.middle() - middleX)) * scale,
                                each.size / ofFont * scale, each.isTurned, each.words};
            for (RecognisedWord &word : line.words) {
                word.left = (word.left + aside) * scale;
                word.right = (word.right + aside) * scale;
            }
            page.lines.push_back(std::move(line));
        }
        return page;
    }

private:
    void line(const xml::Node &node)
    {
        const std::string_view title = node.attribute("title");
        Line line;
        line.box = numbersBehind<4>(title, "bbox ");
        const auto baseline = numbersBehind<2>(title, "baseline ");
        line.slope = baseline[0];
        line.offset = baseline[1];
        line.size = numbersBehind<1>(title, "x_size ")[0];
        line.isTurned = numbersBehind<1>(title, "textangle ")[0] != 0;
        words(node, line);
        if (!line.words.empty() && line.size > 0)
            m_lines.push_back(std::move(line));
    }

    static void words(const xml::Node &node, Line &line)
    {
        for (const xml::Node each : node) {
            if (each.attribute("class") != "ocrx_word") {
                words(each, line);
                continue;
            }
            const std::string_view title = each.attribute("title");
            const auto box = numbersBehind<4>(title, "bbox ");
            constexpr float most = 100;
            RecognisedWord word{box[0], box[2],
                                static_cast<std::uint8_t>(
                                    std::clamp(numbersBehind<1>(title, "x_wconf ")[0], 0.0F, most)),
                                each.allWords()};
            std::erase_if(word.text, [](unsigned char c) { return c <= ' '; });
            if (!word.text.empty() && !isNoise(word))
                line.words.push_back(std::move(word));
        }
    }

    /// How much the page lies askew: what half of the length of its lines does not pass.
    [[nodiscard]] float slopeOfPage() const
    {
        std::vector<std::pair<float, float>> slopes; // with the length of the line
        float all = 0;
        for (const Line &each : m_lines) {
            constexpr std::size_t fewest = 3;
            constexpr float steepest = 0.1F;
            if (each.isTurned || each.words.size() < fewest || std::abs(each.slope) > steepest)
                continue;
            slopes.emplace_back(each.slope, each.width());
            all += each.width();
        }
        std::sort(slopes.begin(), slopes.end());
        float passed = 0;
        for (const auto &[slope, width] : slopes) {
            passed += width;
            if (2 * passed >= all)
                return slope;
        }
        return 0;
    }

    float m_resolution = 0;
    std::array<float, 4> m_box{};
    std::vector<Line> m_lines;
};

} // namespace

Result<RecognisedPage> pageOfHocr(std::string_view hocr, std::uint32_t number,
                                  const std::string &file)
{
    ENTENTE_TRY(const xml::Tree tree, xml::Tree::parse(hocr, file, "hOCR"));
    HocrReader reader;
    reader.walk(tree.root());
    return reader.page(number);
}

} // namespace entente
