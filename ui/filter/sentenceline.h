// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace entente::ui {

/// A sentence on one line, however long it is, so that nothing below moves when it grows. What has
/// no room is in its tip, and is read out.
class SentenceLine final : public QLabel
{
    Q_OBJECT

public:
    explicit SentenceLine(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateTip();
};

} // namespace entente::ui
