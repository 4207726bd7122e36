// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdf/pagecontent.h"

#include "tests/support/pdf/markstack.h"
#include "tests/support/pdf/object.h"

#include <qpdf/QPDFMatrix.hh>

#include <cmath>
#include <limits>
#include <set>

namespace entente::test::pdf {

namespace {

/// What q keeps and Q gives back.
struct GraphicsState
{
    QPDFMatrix user;
    std::optional<std::size_t> font;
    double size = 0;
    double letterSpace = 0;
    double wordSpace = 0;
    double stretch = 1;
    double leading = 0;
    double rise = 0;
};

const std::set<std::string> &painting()
{
    static const std::set<std::string> operators{"f",  "F", "f*", "B",  "B*", "b",
                                                 "b*", "S", "s",  "sh", "EI"};
    return operators;
}

class Walker final : public QPDFObjectHandle::ParserCallbacks
{
public:
    Walker(PageContent &page, MarkStack &marks, FontShelf &fonts, int number,
           QPDFObjectHandle resources, GraphicsState state)
        : m_page(page),
          m_marks(marks),
          m_fonts(fonts),
          m_number(number),
          m_resources(resources),
          m_state(state)
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
        if (!m_kept.empty())
            m_page.problems.emplace_back("a graphics state is kept and not given back");
    }

private:
    [[nodiscard]] QPDFObjectHandle operand(std::size_t i) const
    {
        return i < m_operands.size() ? m_operands[i] : QPDFObjectHandle::newNull();
    }
    [[nodiscard]] double number(std::size_t i) const { return numberIn(operand(i)); }
    [[nodiscard]] QPDFMatrix matrix() const
    {
        return {number(0), number(1), number(2), number(3), number(4), number(5)};
    }
    [[nodiscard]] QPDFObjectHandle resource(const char *kind, std::size_t i) const
    {
        return at(m_resources, kind, ('/' + nameIn(operand(i))).c_str());
    }

    void take(const std::string &name)
    {
        if (painting().contains(name))
            m_marks.paint();
        else if (name == "Do")
            drawObject(resource("/XObject", 0));
        else if (!takeMark(name) && !takeState(name) && !takePlace(name))
            takeText(name);
    }

    bool takeMark(const std::string &name)
    {
        if (name == "BMC")
            m_marks.begin(nameIn(operand(0)), QPDFObjectHandle::newNull());
        else if (name == "BDC")
            m_marks.begin(nameIn(operand(0)),
                          operand(1).isName() ? resource("/Properties", 1) : operand(1));
        else if (name == "EMC")
            m_marks.end();
        else
            return false;
        return true;
    }

    bool takeState(const std::string &name)
    {
        if (name == "q") {
            m_kept.push_back(m_state);
        } else if (name == "Q") {
            if (m_kept.empty()) {
                m_page.problems.emplace_back("a graphics state is given back that was not kept");
                return true;
            }
            m_state = m_kept.back();
            m_kept.pop_back();
        } else if (name == "cm") {
            m_state.user.concat(matrix());
        } else if (name == "Tf") {
            setFont();
        } else if (name == "Tc") {
            m_state.letterSpace = number(0);
        } else if (name == "Tw") {
            m_state.wordSpace = number(0);
        } else if (name == "Tz") {
            m_state.stretch = number(0) / 100;
        } else if (name == "TL") {
            m_state.leading = number(0);
        } else if (name == "Ts") {
            m_state.rise = number(0);
        } else {
            return false;
        }
        return true;
    }

    bool takePlace(const std::string &name)
    {
        if (name == "BT")
            m_line = m_text = QPDFMatrix();
        else if (name == "Tm")
            m_line = m_text = matrix();
        else if (name == "Td" || name == "TD")
            moveLine(number(0), number(1));
        else if (name == "T*")
            moveLine(0, -m_state.leading);
        else
            return false;
        if (name == "TD")
            m_state.leading = -number(1);
        return true;
    }

    void takeText(const std::string &name)
    {
        if (name == "'" || name == "\"")
            moveLine(0, -m_state.leading);
        if (name == "\"") {
            m_state.wordSpace = number(0);
            m_state.letterSpace = number(1);
        }
        if (name == "Tj" || name == "'")
            show(operand(0));
        else if (name == "\"")
            show(operand(2));
        else if (name == "TJ")
            showSpaced();
    }

    void showSpaced()
    {
        for (const QPDFObjectHandle &part : itemsOf(operand(0))) {
            if (QPDFObjectHandle(part).isString())
                show(part);
            else
                advance(-numberIn(part) / 1000 * m_state.size * m_state.stretch);
        }
    }

    void moveLine(double x, double y)
    {
        m_line.concat(QPDFMatrix(1, 0, 0, 1, x, y));
        m_text = m_line;
    }

    void advance(double by) { m_text.concat(QPDFMatrix(1, 0, 0, 1, by, 0)); }

    void setFont()
    {
        m_state.size = number(1);
        QPDFObjectHandle font = resource("/Font", 0);
        m_state.font.reset();
        if (font.isDictionary())
            m_state.font = m_fonts.numberOf(font);
    }

    void show(QPDFObjectHandle string)
    {
        if (!string.isString() || string.getStringValue().empty())
            return;
        if (!m_state.font) {
            m_page.problems.emplace_back("text is shown in a font that the page does not have");
            m_marks.paint();
            return;
        }
        TextStart start;
        QPDFMatrix place = m_state.user;
        place.concat(m_text);
        place.transform(0, m_state.rise, start.x, start.y);
        m_page.starts.push_back(start);
        constexpr double sameLine = 0.01;
        const bool newLine = std::abs(start.y - m_y) > sameLine;
        m_y = start.y;
        m_marks.write(wordsOf(string.getStringValue()), newLine);
    }

    std::string wordsOf(const std::string &shown)
    {
        FontUse &use = m_fonts.use(*m_state.font);
        std::string words;
        double width = 0;
        for (const unsigned code : use.font->codesOf(shown)) {
            use.codes.try_emplace(code, m_number);
            words += use.font->wordsOf(code).value_or("");
            width += use.font->widthOf(code) / 1000 * m_state.size + m_state.letterSpace;
            if (code == ' ' && !use.font->isComposite())
                width += m_state.wordSpace;
        }
        advance(width * m_state.stretch);
        return words;
    }

    void drawObject(QPDFObjectHandle object)
    {
        constexpr std::size_t deepest = 12; // a form that shows itself would never end
        if (!isName(at(object, "/Subtype"), "/Form") || m_depth > deepest) {
            m_marks.paint();
            return;
        }
        GraphicsState state = m_state;
        if (const std::vector<QPDFObjectHandle> m = itemsOf(at(object, "/Matrix")); m.size() == 6)
            state.user.concat(QPDFMatrix(numberIn(m[0]), numberIn(m[1]), numberIn(m[2]),
                                         numberIn(m[3]), numberIn(m[4]), numberIn(m[5])));
        QPDFObjectHandle own = at(object, "/Resources");
        Walker within(m_page, m_marks, m_fonts, m_number, own.isNull() ? m_resources : own, state);
        within.m_depth = m_depth + 1;
        const QPDFObjGen outer = m_marks.stream();
        const std::size_t open = m_marks.depth();
        m_marks.setStream(object.getObjGen());
        object.parseAsContents(&within);
        m_marks.setStream(outer);
        if (m_marks.depth() != open)
            m_page.problems.emplace_back("a form leaves marked content open, or closes another's");
    }

    PageContent &m_page;
    MarkStack &m_marks;
    FontShelf &m_fonts;
    int m_number;
    QPDFObjectHandle m_resources;
    std::vector<QPDFObjectHandle> m_operands;
    GraphicsState m_state;
    std::vector<GraphicsState> m_kept;
    QPDFMatrix m_text;
    QPDFMatrix m_line;
    double m_y = std::numeric_limits<double>::infinity();
    std::size_t m_depth = 0;
};

} // namespace

PageContent contentOf(QPDFPageObjectHelper page, int number, FontShelf &fonts)
{
    PageContent content;
    MarkStack marks(content, page.getObjectHandle().getObjGen());
    Walker walker(content, marks, fonts, number, page.getAttribute("/Resources", false), {});
    page.parseContents(&walker);
    marks.finish();
    return content;
}

} // namespace entente::test::pdf
