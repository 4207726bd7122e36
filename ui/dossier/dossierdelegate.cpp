// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/dossierdelegate.h"

#include "core/library/dossier.h"
#include "core/publishing/barseries.h"
#include "ui/dossier/dossiermodel.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/topics/viewstyle.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <memory>

namespace entente::ui {

namespace {

using Sort = library::DossierItem::Sort;

constexpr int margin = 2 * grid;
constexpr int quoteIndent = 2 * grid;
const QString separator = DossierModel::separator();

Sort sortOf(const QModelIndex &index)
{
    return static_cast<Sort>(index.data(DossierModel::SortRole).toInt());
}

QString styled(const QString &words, const QFont &font, const QColor &colour)
{
    return QStringLiteral("<p style=\"margin:0; font-family:'%1'; font-size:%2px; font-weight:%3; "
                          "color:%4\">%5</p>")
        .arg(font.family().toHtmlEscaped())
        .arg(font.pixelSize())
        .arg(font.weight() >= QFont::DemiBold ? 600 : 400)
        .arg(colour.name(), words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
}

/// A bar below the words of a cell, as long as its number is of the greatest: rich text knows no
/// other than one of letters, in eighths.
QString barHtml(double value, double longest, const QPalette &palette)
{
    constexpr double whole = 8 * 16;
    constexpr char16_t full = u'\u2588';
    const int eighths = longest > 0 ? static_cast<int>(whole * value / longest) : 0;
    QString bar(eighths / 8, QChar(full));
    if (eighths % 8 > 0)
        bar += QChar(static_cast<char16_t>(full + 8 - eighths % 8));
    return bar.isEmpty() ? QString() : styled(bar, ui::font(TypeSize::Caption), accent(palette));
}

/// By row and column, those of the numbers that are drawn.
QHash<std::pair<std::size_t, std::size_t>, QString> barsOf(const library::OwnTable &table,
                                                           const QPalette &palette)
{
    QHash<std::pair<std::size_t, std::size_t>, QString> bars;
    if (!table.isDrawn)
        return bars;
    QStringList heads;
    for (const std::string &head : table.heads)
        heads << QString::fromStdString(head);
    std::vector<QStringList> rows;
    for (const std::vector<library::OwnCell> &row : table.rows) {
        QStringList &cells = rows.emplace_back();
        for (const library::OwnCell &cell : row)
            cells << QString::fromStdString(cell.words);
    }
    const std::vector<edition::BarSeries> series = edition::barSeriesOf(heads, rows);
    const double longest = edition::longestOf(series);
    for (const edition::BarSeries &each : series) {
        for (std::size_t i = 0; i < each.cells.size(); ++i)
            bars.insert({each.cells[i].row, each.cells[i].column},
                        barHtml(each.bars[i].value, longest, palette));
    }
    return bars;
}

QString tableHtml(const library::OwnTable &table, const QPalette &palette)
{
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"%1\" border=\"1\" "
                                  "style=\"border-collapse:collapse; border-color:%2\"><tr>")
                       .arg(grid / 2)
                       .arg(hairline(palette).name());
    const auto cell = [&](const char *tag, const QString &words, const QString &bar) {
        html += QStringLiteral("<%1 align=\"left\">%2</%1>")
                    .arg(QLatin1String(tag),
                         styled(words,
                                ui::font(TypeSize::Body,
                                         tag[1] == 'h' ? QFont::DemiBold : QFont::Normal),
                                palette.color(QPalette::Text))
                             + bar);
    };
    for (const std::string &head : table.heads)
        cell("th", QString::fromStdString(head), {});
    html += QStringLiteral("</tr>");
    const auto bars = barsOf(table, palette);
    auto note = static_cast<int>(table.sources.size());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        html += QStringLiteral("<tr>");
        for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
            const library::OwnCell &each = table.rows[row][column];
            QString words = QString::fromStdString(each.words);
            for (std::size_t i = 0; i < each.sources.size(); ++i)
                words += QStringLiteral(" [%1]").arg(++note);
            cell(column == 0 ? "th" : "td", words, bars.value({row, column}));
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString filterHtml(const QModelIndex &index, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    QString name = index.data(DossierModel::NameRole).toString();
    if (name.isEmpty())
        name = DossierDelegate::tr("Filter");
    QString html = styled(name, ui::font(TypeSize::Lead, QFont::DemiBold), text)
        + styled(index.data(DossierModel::FindingRole).toString(), ui::font(TypeSize::Body), text);
    const QStringList found = index.data(DossierModel::FoundRole).toStringList();
    for (const QString &line : found)
        html += styled(line, ui::font(TypeSize::Caption), secondaryText(palette));
    return html;
}

QString htmlOf(const QModelIndex &index, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QString words = index.data().toString();
    const QFont body = ui::font(TypeSize::Body);
    switch (sortOf(index)) {
    case Sort::Heading:
        return styled(words, ui::font(TypeSize::Title, QFont::DemiBold), text);
    case Sort::Words:
        return styled(words.isEmpty() ? DossierDelegate::tr("Nothing is written here yet.") : words,
                      body, words.isEmpty() ? secondaryText(palette) : text);
    case Sort::Table: {
        const auto *model = static_cast<const DossierModel *>(index.model());
        return (words.isEmpty() ? QString()
                                : styled(words, ui::font(TypeSize::Body, QFont::DemiBold), text))
            + tableHtml(model->item(index.row())->table, palette);
    }
    case Sort::Filter:
        return filterHtml(index, palette)
            + (words.isEmpty() ? QString() : styled(words, body, text));
    case Sort::Passage:
    case Sort::Briefing:
        break;
    }
    QString html;
    if (const QString quote = index.data(DossierModel::QuoteRole).toString(); !quote.isEmpty())
        html += styled(quote, readingFont(TypeSize::Lead), text);
    QString source = index.data(DossierModel::SourceRole).toString();
    if (sortOf(index) == Sort::Briefing) { // its title is what it says
        html += styled(source.section(separator, 0, 0), ui::font(TypeSize::Lead, QFont::DemiBold),
                       text);
        source = source.section(separator, 1);
    }
    if (!source.isEmpty())
        html += styled(source, ui::font(TypeSize::Caption), secondaryText(palette));
    if (const QString warning = index.data(DossierModel::WarningRole).toString();
        !warning.isEmpty())
        html += styled(QStringLiteral("⚠ ") + warning, ui::font(TypeSize::Caption, QFont::DemiBold),
                       text);
    if (!words.isEmpty())
        html += styled(words, body, text);
    return html;
}

/// What is shown above the analyst's words is not theirs.
bool isFound(const QModelIndex &index)
{
    return sortOf(index) == Sort::Passage || sortOf(index) == Sort::Briefing
        || sortOf(index) == Sort::Filter;
}

bool hasBar(const QModelIndex &index)
{
    return sortOf(index) == Sort::Passage || sortOf(index) == Sort::Briefing;
}

std::unique_ptr<QTextDocument> documentOf(const QModelIndex &index, const QPalette &palette,
                                          int width)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(ui::font(TypeSize::Body));
    document->setHtml(htmlOf(index, palette));
    document->setTextWidth(width - 2 * margin - (hasBar(index) ? quoteIndent : 0));
    return document;
}

/// That of the view: its items have no width of their own yet when they are asked for their size.
int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view != nullptr ? view->viewport()->width() : option.rect.width();
}

} // namespace

QSize DossierDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    if (width != m_width)
        m_heights.clear();
    m_width = width;
    auto known = m_heights.find(index.row());
    if (known == m_heights.end()) {
        const auto height = documentOf(index, option.palette, width)->size().height();
        const int above = sortOf(index) == Sort::Heading ? 2 * grid : 0;
        known = m_heights.insert(index.row(), static_cast<int>(height) + 2 * grid + above);
    }
    return {width, *known};
}

void DossierDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    paintItemGround(painter, option);
    const auto document = documentOf(index, option.palette, option.rect.width());
    QPoint at = option.rect.topLeft() + QPoint(margin, grid);
    if (sortOf(index) == Sort::Heading)
        at.ry() += 2 * grid;
    if (hasBar(index)) {
        constexpr int barWidth = 3;
        const bool isSafe = index.data(DossierModel::WarningRole).toString().isEmpty();
        painter->fillRect(QRect(at.x(), at.y(), barWidth, option.rect.height() - 2 * grid),
                          isSafe ? accent(option.palette) : option.palette.color(QPalette::Text));
        at.rx() += quoteIndent;
    }
    painter->translate(at);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = option.palette;
    document->documentLayout()->draw(painter, context);
    painter->restore();
}

QWidget *DossierDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    if (sortOf(index) == Sort::Heading) {
        auto *line = new QLineEdit(parent);
        line->setObjectName(QStringLiteral("dossierHeadingEditor"));
        line->setAccessibleName(tr("Heading"));
        line->setFont(ui::font(TypeSize::Title, QFont::DemiBold));
        return line;
    }
    auto *words = new QPlainTextEdit(parent);
    words->setObjectName(QStringLiteral("dossierWordsEditor"));
    words->setAccessibleName(tr("Your own words"));
    words->setPlaceholderText(isFound(index)
                                  ? tr("What you say about it")
                                  : tr("Your own words; an empty line begins a paragraph"));
    words->setTabChangesFocus(true);
    return words;
}

void DossierDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString words = index.data(Qt::EditRole).toString();
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(words);
    else if (auto *edit = qobject_cast<QPlainTextEdit *>(editor); !edit->document()->isModified())
        edit->setPlainText(words);
}

void DossierDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                   const QModelIndex &index) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
    else
        model->setData(index, static_cast<QPlainTextEdit *>(editor)->toPlainText());
}

/// Words of one's own need room to be written, whatever room they take so far. What is cited stays
/// to be seen above.
void DossierDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    constexpr int least = 12 * grid;
    QRect area = option.rect.adjusted(margin, grid / 2, -margin, -grid / 2);
    if (sortOf(index) != Sort::Heading) {
        const int height = std::max(least, isFound(index) ? 0 : area.height());
        if (isFound(index))
            area.setTop(area.bottom());
        area.setHeight(height);
    }
    editor->setGeometry(area);
}

/// Ctrl+Enter ends writing where Enter begins a new line.
bool DossierDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            auto *widget = static_cast<QWidget *>(editor);
            Q_EMIT commitData(widget);
            Q_EMIT closeEditor(widget);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace entente::ui
