// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdfcontents.h"

#include <QString>

#include <sstream>

namespace entente::test {

namespace {

std::string utf8OfUtf16(const std::string &bytes)
{
    std::u16string units;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        units += static_cast<char16_t>(static_cast<unsigned char>(bytes[i]) << 8
                                       | static_cast<unsigned char>(bytes[i + 1]));
    return QString::fromStdU16String(units).toStdString();
}

std::string bytesOfHex(const std::string &hex)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    return bytes;
}

class Walker final : public QPDFObjectHandle::ParserCallbacks
{
public:
    Walker(PageContents &result, QPDFObjectHandle resources)
        : m_result(result), m_resources(std::move(resources))
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        take(object.getOperatorValue());
        m_operands.clear();
    }

    void handleEOF() override
    {
        if (!m_marks.empty())
            m_result.problems.emplace_back("marked content is not closed");
    }

private:
    struct Mark
    {
        int mcid = Drawn::unmarked; ///< of its own; unmarked where it has none
        bool actual = false;
        std::string actualText;
    };

    void take(const std::string &name)
    {
        if (name == "BMC" || name == "BDC") {
            beginMark(name == "BDC");
        } else if (name == "EMC") {
            endMark();
        } else if (name == "Tf") {
            m_font = m_operands.at(0).getName();
            loadFont();
        } else if (name == "Tm") {
            const double x = m_operands.at(4).getNumericValue();
            const double y = m_operands.at(5).getNumericValue();
            if (y != m_y || m_newMark)
                m_result.lines.emplace_back();
            m_y = y;
            m_newMark = false;
            m_result.left = std::min(m_result.left, x);
            m_result.right = std::max(m_result.right, x);
            m_result.bottom = std::min(m_result.bottom, y);
            m_result.top = std::max(m_result.top, y);
        } else if (name == "Tj") {
            show(m_operands.at(0));
        } else if (name == "TJ") {
            for (const QPDFObjectHandle &each : m_operands.at(0).aitems()) {
                QPDFObjectHandle part = each;
                if (part.isString())
                    show(part);
            }
        } else if (name == "f" || name == "S" || name == "B" || name == "Do" || name == "sh") {
            current().paints = true;
        }
    }

    void beginMark(bool hasProperties)
    {
        Mark mark;
        const std::string tag = m_operands.at(0).getName();
        if (tag == "/Artifact")
            mark.mcid = Drawn::artifact;
        if (hasProperties && m_operands.at(1).isDictionary()) {
            QPDFObjectHandle properties = m_operands.at(1);
            if (properties.hasKey("/MCID"))
                mark.mcid = properties.getKey("/MCID").getIntValueAsInt();
            if (properties.hasKey("/ActualText")) {
                mark.actual = true;
                mark.actualText = properties.getKey("/ActualText").getUTF8Value();
            }
        }
        if (mark.mcid != Drawn::unmarked && within() != Drawn::unmarked)
            m_result.problems.emplace_back("an artifact or tagged content lies within another");
        m_marks.push_back(mark);
        m_newMark = m_newMark || mark.mcid != Drawn::unmarked;
        if (mark.mcid != Drawn::unmarked)
            m_result.drawn.push_back({mark.mcid, {}, false});
        if (mark.actual)
            write(mark.actualText);
    }

    void endMark()
    {
        if (m_marks.empty())
            m_result.problems.emplace_back("marked content is closed that was not begun");
        else
            m_marks.pop_back();
    }

    [[nodiscard]] int within() const
    {
        for (const Mark &mark : m_marks) {
            if (mark.mcid != Drawn::unmarked)
                return mark.mcid;
        }
        return Drawn::unmarked;
    }

    Drawn &current()
    {
        const int mcid = within();
        if (m_result.drawn.empty() || m_result.drawn.back().mcid != mcid)
            m_result.drawn.push_back({mcid, {}, false});
        return m_result.drawn.back();
    }

    void write(const std::string &words)
    {
        current().text += words;
        if (m_result.lines.empty())
            m_result.lines.emplace_back();
        m_result.lines.back() += words;
    }

    void show(QPDFObjectHandle string)
    {
        current().paints = true;
        const std::string bytes = string.getStringValue();
        const bool hidden = std::any_of(m_marks.begin(), m_marks.end(),
                                        [](const Mark &mark) { return mark.actual; });
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const unsigned code = static_cast<unsigned>(static_cast<unsigned char>(bytes[i])) << 8
                | static_cast<unsigned char>(bytes[i + 1]);
            m_result.codes[m_font].insert(code);
            if (!hidden)
                write(m_maps[m_font][code]);
        }
    }

    void loadFont()
    {
        if (!m_maps.contains(m_font))
            m_maps[m_font] = unicodeMap(m_resources.getKey("/Font").getKey(m_font));
    }

    PageContents &m_result;
    QPDFObjectHandle m_resources;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_marks;
    std::string m_font;
    double m_y = -1;
    bool m_newMark = true;
    std::map<std::string, std::map<unsigned, std::string>> m_maps;
};

} // namespace

std::map<unsigned, std::string> unicodeMap(QPDFObjectHandle font)
{
    std::map<unsigned, std::string> map;
    const auto data = font.getKey("/ToUnicode").getStreamData();
    std::istringstream stream(
        std::string(reinterpret_cast<const char *>(data->getBuffer()), data->getSize()));
    bool within = false;
    for (std::string line; std::getline(stream, line);) {
        if (line.ends_with("beginbfchar"))
            within = true;
        else if (line == "endbfchar")
            within = false;
        else if (within && line.size() > 9)
            map[static_cast<unsigned>(std::stoul(line.substr(1, 4), nullptr, 16))] = utf8OfUtf16(
                bytesOfHex(line.substr(8, line.size() - 9)));
    }
    return map;
}

PageContents readContents(QPDFPageObjectHelper page)
{
    PageContents result;
    Walker walker(result, page.getObjectHandle().getKey("/Resources"));
    page.parseContents(&walker);
    return result;
}

} // namespace entente::test
