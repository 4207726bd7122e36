// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/page/typestyle.h"

namespace entente::page {

Colour colour(Ink ink)
{
    switch (ink) {
    case Ink::Secondary:
        return {0x55, 0x60, 0x6b};
    case Ink::Accent:
        return {0x1f, 0x5f, 0x8b};
    case Ink::Black:
    case Ink::Marking:
        break;
    }
    return {0x14, 0x18, 0x1d};
}

TypeStyle TypeScale::of(Type type) const
{
    TypeStyle style = [type]() -> TypeStyle {
        switch (type) {
        case Type::Title:
            return {Family::Serif, 22, 30, true};
        case Type::Subtitle:
            return {Family::Serif, 13, 18.75, false};
        case Type::Heading1:
            return {Family::Serif, 15.5, 22.5, true};
        case Type::Heading2:
            return {Family::Serif, 12, 18.75, true};
        case Type::Heading3:
            return {Family::Serif, 10, 15, true};
        case Type::Body:
            return {Family::Serif, 10, 15, false};
        case Type::Small:
            return {Family::Sans, 7.75, 11.25, false};
        case Type::Cell:
            return {Family::Sans, 8.5, 12, false};
        case Type::CellHead:
            return {Family::Sans, 8.5, 12, true};
        case Type::Code:
            return {Family::Monospace, 8, 11.25, false};
        case Type::Running:
            return {Family::Sans, 7.75, 11.25, false};
        case Type::Marking:
            return {Family::Sans, 9, 12, true};
        case Type::Chart:
            return {Family::Sans, 8, 11.25, false};
        case Type::Note:
            return {Family::Serif, 8, 11.25, false};
        }
        return {};
    }();
    style.size *= m_scale;
    style.leading *= m_scale;
    return style;
}

} // namespace entente::page
