// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/figures.h"
#include "ui/reader/pagespots.h"
#include "ui/reader/stickyhead.h"

#include <QObject>

#include <algorithm>
#include <memory>

class QAbstractScrollArea;

namespace entente::ui {

/// The page that a scroll area shows, and where it is scrolled to. Only what is in view is laid
/// out, so that a briefing of any length is there at once.
class ShownPage final : public QObject
{
    Q_OBJECT

public:
    /// Sets the vertical scroll bar of the area, which owns it, and has its viewport drawn.
    explicit ShownPage(QAbstractScrollArea *area);
    ~ShownPage() override;

    /// Takes a briefing in place of the one before, or nothing; fit() then shows it from the top.
    void setBriefing(BriefingPtr briefing);
    [[nodiscard]] bool isEmpty() const { return m_layout == nullptr; }
    /// Nothing where the page is empty, and so are the following.
    [[nodiscard]] PageLayout *layout() const { return m_layout.get(); }
    [[nodiscard]] const PageText *text() const;
    [[nodiscard]] const TopicMap *topics() const { return m_topics ? &*m_topics : nullptr; }
    [[nodiscard]] std::optional<PageSpots> spots() const;
    /// Lays out what is in view and answers with it.
    const std::vector<VisibleItem> &inView();

    [[nodiscard]] Column column() const;
    [[nodiscard]] const ReaderType &type() const { return m_type; }
    void setType(const ReaderType &type);
    /// Gives the layout the width there is. The words at the top of the view stay there.
    void fit(bool always = false);
    /// The scroll bar was moved.
    void followBar();

    [[nodiscard]] ScrollAnchor anchor() const;
    void setAnchor(const ScrollAnchor &anchor);
    /// The first words in view.
    [[nodiscard]] std::uint32_t firstOffset() const;
    /// Scrolls so that words stand at a part of the view's height.
    void reveal(TextRange words, qreal part);
    /// Scrolls only where the words are not in view.
    void revealIfHidden(TextRange words);
    [[nodiscard]] bool isInView(TextRange words) const;
    void scrollToSection(int section);
    /// The heading that stays at the top over the words, where there is one.
    [[nodiscard]] const std::optional<StickyHead> &stickyHead() const { return m_sticky; }
    /// The words that are read at the top, below that heading; and goes to where they are that.
    [[nodiscard]] std::uint32_t place() const;
    void goTo(std::uint32_t place);
    /// The section told of last; -1 before the first.
    [[nodiscard]] int section() const { return std::max(m_section, -1); }
    /// Scrolls a wide table sideways.
    void scrollTable(int table, qreal pixels);

Q_SIGNALS:
    void sectionInView(int section);
    /// The scroll bar moved the page by so much.
    void scrolledBy(int pixels);

private:
    void takeImages(const FigureImages &images);
    void keepAnchor();
    void settle();
    void reportSection();
    void showTableWords(TextRange words);

    QAbstractScrollArea *m_area;
    ReaderType m_type;
    std::unique_ptr<PageLayout> m_layout;
    std::unique_ptr<ScrollPosition> m_scroll;
    std::optional<TopicMap> m_topics;
    Figures m_figures;
    std::optional<ScrollAnchor> m_anchor; ///< what stays in place until the user scrolls
    std::optional<StickyHead> m_sticky;
    bool m_settling = false;
    int m_section = -2;
};

} // namespace entente::ui
