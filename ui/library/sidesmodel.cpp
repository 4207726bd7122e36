// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/sidesmodel.h"

#include "core/comparison/worddiff.h"
#include "core/filter/filtersentence.h"
#include "ui/comparison/tablemodel.h"
#include "ui/workspace/workspace.h"

#include <algorithm>
#include <numeric>

namespace entente::ui {

namespace {

/// Rows that come with each step: more than a screen holds, few enough to be laid out at once.
constexpr int step = 60;

} // namespace

SidesModel::SidesModel(Workspace *workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void SidesModel::setSides(TwoSidesPtr sides)
{
    beginResetModel();
    m_sides = std::move(sides);
    list();
    endResetModel();
}

void SidesModel::setPart(Part part)
{
    beginResetModel();
    m_part = part;
    list();
    endResetModel();
}

void SidesModel::list()
{
    m_order.clear();
    if (m_sides != nullptr) {
        const Sides &sides = m_sides->sides;
        m_order = m_part == Part::OnlyLeft ? sides.onlyLeft : sides.onlyRight;
        if (m_part == Part::Both) {
            m_order.resize(sides.pairs.size());
            std::iota(m_order.begin(), m_order.end(), std::size_t{0});
            std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
                return sides.pairs[a].likeness > sides.pairs[b].likeness;
            });
        }
    }
    m_listed = std::min(step, total());
}

int SidesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_listed;
}

int SidesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sides == nullptr ? 0 : ColumnCount;
}

bool SidesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_listed < total();
}

void SidesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int last = std::min(m_listed + step, total());
    beginInsertRows({}, m_listed, last - 1);
    m_listed = last;
    endInsertRows();
}

const SidePair *SidesModel::pairAt(int row) const
{
    const std::size_t number = m_order[static_cast<std::size_t>(row)];
    return m_part == Part::Both ? &m_sides->sides.pairs[number] : nullptr;
}

std::optional<std::size_t> SidesModel::topicAt(int row, int column) const
{
    if (const SidePair *pair = pairAt(row))
        return column == Left ? pair->left : pair->right;
    if ((column == Left) != (m_part == Part::OnlyLeft))
        return std::nullopt;
    return m_order[static_cast<std::size_t>(row)];
}

/// Why two topics are set beside each other; of one alone, what it is.
QString SidesModel::subject(int row) const
{
    const SidePair *pair = pairAt(row);
    const bool isLeft = m_part == Part::OnlyLeft;
    const Side &side = isLeft ? m_sides->left.side : m_sides->right.side;
    QStringList areas;
    const std::vector<ConceptIndex> &touched = pair != nullptr
        ? pair->areas
        : side.topics[m_order[static_cast<std::size_t>(row)]].areas;
    for (const ConceptIndex area : touched)
        areas << m_workspace->areaLabel(area);
    QString said = areas.join(tr("; "));
    QString more;
    if (pair == nullptr) {
        more = kindLabel(side.topics[m_order[static_cast<std::size_t>(row)]].kind);
    } else {
        QStringList words;
        for (const std::string &word : pair->words)
            words << toQString(word);
        more = tr("Both say %1").arg(words.join(QStringLiteral(", ")));
    }
    if (!said.isEmpty())
        said += u'\n';
    return said + more;
}

/// The words and, below them, where they stand.
QString SidesModel::words(int row, int column) const
{
    const std::optional<std::size_t> number = topicAt(row, column);
    if (!number)
        return {};
    const Side &side = column == Left ? m_sides->left.side : m_sides->right.side;
    const SideTopic &topic = side.topics[*number];
    const SideDocument &document = side.documents[topic.document];
    const QString source = document.date
        ? tr("%1, %2").arg(toQString(document.title),
                           QString::fromStdString(document.date->toString()))
        : toQString(document.title);
    return toQString(topic.words) + QStringLiteral("\n— ") + source;
}

TextSpans SidesModel::differences(int row, int column) const
{
    const SidePair *pair = pairAt(row);
    if (pair == nullptr || column == Subject)
        return {};
    const std::string &left = m_sides->left.side.topics[pair->left].words;
    const std::string &right = m_sides->right.side.topics[pair->right].words;
    const WordDiff diff = compareWords(left, right);
    return column == Left ? spansOf(left, diff.left) : spansOf(right, diff.right);
}

std::optional<session::FoundSide::Place> SidesModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid() || m_sides == nullptr)
        return std::nullopt;
    const bool isRight = index.column() == Right;
    if (const auto own = topicAt(index.row(), isRight ? Right : Left))
        return (isRight ? m_sides->right : m_sides->left).places[*own];
    if (const auto other = topicAt(index.row(), isRight ? Left : Right))
        return (isRight ? m_sides->left : m_sides->right).places[*other];
    return std::nullopt;
}

QVariant SidesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isSubject = index.column() == Subject;
    switch (role) {
    case TableModel::RawTextRole:
        return isSubject ? subject(index.row()) : words(index.row(), index.column());
    case Qt::DisplayRole:
        return (isSubject ? subject(index.row()) : words(index.row(), index.column())).simplified();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    case Qt::AccessibleDescriptionRole:
        return differencesSaid(words(index.row(), index.column()),
                               differences(index.row(), index.column()));
    case TableModel::DifferencesRole:
        return QVariant::fromValue(differences(index.row(), index.column()));
    case TableModel::ShownRole:
        return true;
    case TableModel::AspectRole:
        return isSubject;
    default:
        return {};
    }
}

QVariant SidesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || orientation == Qt::Vertical || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == Subject ? tr("Subject")
                              : m_sides->names[static_cast<std::size_t>(section - Left)];
}

} // namespace entente::ui
